package io.github.geotimeline.internal.text;

import io.github.geotimeline.internal.text.ResourceLines.Line;

/** What a dot behind a word says about the end of the sentence; the words stand in {@code abbreviations.txt}. */
enum AbbreviationKind {
    /** No abbreviation. */
    NONE,
    /** A name follows, so the sentence goes on: {@code Mr.}, {@code Gen.}. */
    TITLE,
    /** A number or a name may follow: {@code Nov.}, {@code No.}. */
    NUMBERED,
    /** May stand at the end of a sentence or within one: {@code Inc.}, {@code U.S.}. */
    ANY,
    /** No abbreviation but a word with which sentences begin: {@code The}. */
    STARTER;

    static WordMap<AbbreviationKind> load() {
        WordMap<AbbreviationKind> words = new WordMap<>();
        for (Line line : ResourceLines.of(AbbreviationKind.class, "abbreviations.txt")) {
            String[] parts = line.text().split(":", 2);
            AbbreviationKind kind = kind(line, parts[0].trim());
            for (String word : parts[1].trim().split(" ")) {
                if (words.put(word, kind) != null) {
                    throw line.fault(word, "each word once");
                }
            }
        }
        return words;
    }

    private static AbbreviationKind kind(Line line, String name) {
        return switch (name) {
            case "title" -> TITLE;
            case "numbered" -> NUMBERED;
            case "any" -> ANY;
            case "starter" -> STARTER;
            default -> throw line.fault(name, "one of title, numbered, any, starter");
        };
    }
}
