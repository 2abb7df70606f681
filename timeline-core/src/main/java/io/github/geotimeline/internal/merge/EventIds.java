package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Observation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identities of events: a digest of what no two events of a timeline share, the article, kind and number within it of the
 * account that comes first. An identity stays when later tellings join.
 */
final class EventIds {

    private static final int BYTES = 8;

    private EventIds() {}

    static String of(Observation first) {
        String account = first.source().id() + '\n' + first.facts().kind() + '\n' + first.occurrence();
        byte[] digest = sha256().digest(account.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
