package io.github.geotimeline.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The door to the programs of this module: the first argument names one, the rest are its own.
 *
 * <pre>{@code
 * java -jar timeline-examples/target/timeline-examples.jar read report.txt
 * }</pre>
 *
 * <p>No or an unknown program, or arguments that the program does not take, print the usage on standard error and exit with
 * status 2. Input that cannot be read exits with status 1.
 */
public final class Main {

    /** The exit status for wrong arguments. */
    static final int WRONG_ARGUMENTS = 2;

    private static final String COMMAND = "usage: java -jar timeline-examples.jar ";

    /** The programs by the names that they are called by. */
    private enum Listed {
        READ(
                "[FILE] [--published DATE] [--explain|--json|--rows] [--frames FILE] [--gazetteer FILE]",
                "print the timeline of a report",
                Read::run),
        QUERY("[FILE...]", "ask the timeline of reports questions", Query::run),
        MERGE("[FILE...]", "merge the timelines of reports", Merge::run),
        CUSTOM("[FILE]", "read events of an application's own kind", Custom::run),
        CODE("[FILE] [--frames FILE] [--gazetteer FILE]", "code events from JSON Lines to JSON Lines", Code::run),
        TIMEX("[FILE]", "tag time expressions from JSON Lines to JSON Lines", Timex::run),
        EXPLAIN(
                "FILE|SENTENCE [--published DATE] [--frames FILE] [--gazetteer FILE]",
                "trace how a sentence or a report is read",
                Explain::run),
        UNCOVERED(
                "FILE... [--top NUMBER] [--frames FILE] [--gazetteer FILE]",
                "list the frequent verbs and names that no rule covers",
                Uncover::run);

        private final String arguments;
        private final String purpose;
        private final Program program;

        Listed(String arguments, String purpose, Program program) {
            this.arguments = arguments;
            this.purpose = purpose;
            this.program = program;
        }

        static Optional<Listed> named(String name) {
            return Arrays.stream(values())
                    .filter(listed -> listed.command().equals(name))
                    .findFirst();
        }

        String command() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Main() {}

    /**
     * Runs the program that the first argument names.
     *
     * @param arguments the name of the program, then its own arguments
     */
    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, UTF_8);
        System.exit(run(List.of(arguments), new Streams(System.in, out, System.err, Terminal.isStandardError())));
    }

    static int run(List<String> arguments, Streams streams) {
        if (arguments.isEmpty()) {
            streams.err().print(usage());
            return WRONG_ARGUMENTS;
        }
        Optional<Listed> listed = Listed.named(arguments.get(0));
        if (listed.isEmpty()) {
            streams.err().println("no program is called " + arguments.get(0));
            streams.err().print(usage());
            return WRONG_ARGUMENTS;
        }
        return run(listed.get(), arguments.subList(1, arguments.size()), streams);
    }

    private static int run(Listed listed, List<String> arguments, Streams streams) {
        try {
            return listed.program.run(arguments, streams);
        } catch (UsageException e) {
            streams.err().println(e.getMessage());
            streams.err().println(COMMAND + listed.command() + " " + listed.arguments);
            return WRONG_ARGUMENTS;
        } catch (NoSuchFileException e) {
            streams.err().println("no such file: " + e.getFile());
            return Program.FAILED;
        } catch (IOException e) {
            streams.err().println("cannot read: " + e);
            return Program.FAILED;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            streams.err().println(e.getMessage());
            return Program.FAILED;
        } finally {
            streams.out().flush();
        }
    }

    private static String usage() {
        StringBuilder usage = new StringBuilder(COMMAND).append("PROGRAM [ARGUMENT...]\n\n");
        for (Listed listed : Listed.values()) {
            usage.append("  ")
                    .append(listed.command())
                    .append(' ')
                    .append(listed.arguments)
                    .append('\n');
            usage.append("      ").append(listed.purpose).append('\n');
        }
        return usage.toString();
    }
}
