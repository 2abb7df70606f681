package io.github.geotimeline.internal.text;

/**
 * Folds a UTF-16 unit to the form in which words are compared: lower case, without accents, straight apostrophes and
 * hyphens. One unit stays one unit, so offsets into folded text are offsets into the text itself.
 */
final class Folding {

    private static final int TABLE_SIZE = 0x250;
    private static final char FIRST_LATIN = 0xC0;

    /**
     * U+00C0 to U+024F in lower case without accents. Written out, since normalising them as the class loads would take
     * longer than reading the first article.
     */
    private static final String LATIN = "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀ"
            + "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ"
            + "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"
            + "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø"
            + "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ"
            + "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private static final char[] TABLE = table();

    private Folding() {}

    /** Folds every unit of a word; returns the word itself if it is folded already. */
    static String fold(String word) {
        for (int k = 0; k < word.length(); k++) {
            if (fold(word.charAt(k)) != word.charAt(k)) {
                return foldAll(word);
            }
        }
        return word;
    }

    private static String foldAll(String word) {
        char[] folded = word.toCharArray();
        for (int k = 0; k < folded.length; k++) {
            folded[k] = fold(folded[k]);
        }
        return new String(folded);
    }

    static char fold(char c) {
        if (c < TABLE_SIZE) {
            return TABLE[c];
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = c < FIRST_LATIN ? Character.toLowerCase(c) : LATIN.charAt(c - FIRST_LATIN);
        }
        table['\u00B4'] = '\'';
        return table;
    }
}
