package io.github.geotimeline.examples;

import io.github.geotimeline.ArticleReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a program: words, and options that begin with two hyphens.
 *
 * @param words those that belong to no option, in order
 * @param options the options by name; those without a value have the empty string
 */
record Arguments(List<String> words, Map<String, String> options) {

    static final String PUBLISHED = "--published";
    static final String FRAMES = "--frames";
    static final String GAZETTEER = "--gazetteer";

    private static final Set<String> VALUED = Set.of(PUBLISHED, FRAMES, GAZETTEER, "--top");

    /**
     * Sorts the arguments.
     *
     * @param mostWords how many words the program takes
     * @param allowed the options that it knows
     * @throws UsageException if there are more words, or an option is unknown or lacks its value
     */
    static Arguments of(List<String> arguments, int mostWords, Set<String> allowed) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (!allowed.contains(argument)) {
                throw new UsageException("unknown option " + argument);
            } else if (!VALUED.contains(argument)) {
                options.put(argument, "");
            } else if (++i == arguments.size()) {
                throw new UsageException(argument + " needs a value");
            } else {
                options.put(argument, arguments.get(i));
            }
        }
        if (words.size() > mostWords) {
            throw new UsageException("one argument too many: " + words.get(mostWords));
        }
        return new Arguments(List.copyOf(words), options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** The file that the first word names. */
    Optional<Path> file() {
        return words.stream().findFirst().map(Path::of);
    }

    /** The day that {@value #PUBLISHED} names. */
    Optional<LocalDate> published() {
        return Optional.ofNullable(options.get(PUBLISHED)).map(day -> {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeException e) {
                throw new UsageException(PUBLISHED + " must be a date such as 2024-11-01, was " + day);
            }
        });
    }

    /** The reader with the application's own files that the options name. */
    ArticleReader reader() {
        if (!has(FRAMES) && !has(GAZETTEER)) {
            return ArticleReader.standard();
        }
        ArticleReader.Builder builder = ArticleReader.builder();
        if (has(FRAMES)) {
            builder.frames(Path.of(options.get(FRAMES)));
        }
        if (has(GAZETTEER)) {
            builder.gazetteer(Path.of(options.get(GAZETTEER)));
        }
        return builder.build();
    }
}
