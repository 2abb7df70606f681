package io.github.geotimeline.actor;

import java.util.List;

/**
 * Latin letters without their marks, as newswires spelled names for decades: "Sao Tome" for "São Tomé".
 *
 * <p>A table of its own, since decomposing leaves letters such as ø, ł and ı as they are.
 */
final class PlainSpelling {

    private static final String MARKED = "ÀÁÂÃÄÅĀĂĄÇĆČÐĎĐÈÉÊËĒĖĘĚĞĢÌÍÎÏĪİĶĻĽŁÑŃŅŇÒÓÔÕÖØŌŐŔŘŚŞŠȘŢŤȚÙÚÛÜŪŮŰŲÝŸŹŻŽ"
            + "àáâãäåāăąçćčðďđèéêëēėęěğģìíîïīıķļľłñńņňòóôõöøōőŕřśşšșţťțùúûüūůűųýÿźżž’‘ʻʼ";
    private static final String PLAIN = "AAAAAAAAACCCDDDEEEEEEEEGGIIIIIIKLLLNNNNOOOOOOOORRSSSSTTTUUUUUUUUYYZZZ"
            + "aaaaaaaaacccdddeeeeeeeeggiiiiiiklllnnnnoooooooorrsssstttuuuuuuuuyyzzz''''";

    private PlainSpelling() {}

    /** Returns the text and, if that is another, the text with every marked letter replaced. */
    static List<String> both(String text) {
        String plain = of(text);
        return plain.equals(text) ? List.of(text) : List.of(text, plain);
    }

    /** Returns the text with every marked letter replaced. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int index = c < 0x80 ? -1 : MARKED.indexOf(c);
            plain.append(index < 0 ? c : PLAIN.charAt(index));
        }
        return plain.toString();
    }
}
