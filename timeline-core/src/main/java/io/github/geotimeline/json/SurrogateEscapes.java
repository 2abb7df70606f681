package io.github.geotimeline.json;

import java.util.Locale;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes surrogates as escapes. A text may have one without its other half, which no encoding of characters has a place
 * for, but which must come back as it was.
 */
final class SurrogateEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public SerializableString getEscapeSequence(int unit) {
        return Character.isSurrogate((char) unit)
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", unit))
                : null;
    }
}
