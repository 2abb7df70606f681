package io.github.geotimeline;

import static java.util.stream.Collectors.toCollection;

import io.github.geotimeline.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Which package of the compiled classes uses which others, as the JDK's own {@code jdeps} sees it. */
final class PackageDependencies {

    /** A line such as {@code io.github.geotimeline.text -> java.util   java.base}. */
    private static final Pattern DEPENDENCY =
            Pattern.compile("^ +(?<user>[\\w.]+) +-> (?<used>[\\w.]+) +(?<from>\\S.*)$", Pattern.MULTILINE);

    private static final String PROJECT = "io.github.geotimeline";

    private final SortedMap<String, SortedMap<String, String>> usedByPackage;

    private PackageDependencies(SortedMap<String, SortedMap<String, String>> usedByPackage) {
        this.usedByPackage = usedByPackage;
    }

    /** Reads the compiled classes, with the help of a folder to work in. */
    static PackageDependencies ofCompiledClasses(Path workingFolder) {
        copyWithoutDescriptor(compiledClasses(), workingFolder);
        SortedMap<String, SortedMap<String, String>> used = new TreeMap<>();
        Matcher line = DEPENDENCY.matcher(jdeps("-verbose:package", workingFolder.toString()));
        while (line.find()) {
            used.computeIfAbsent(line.group("user"), user -> new TreeMap<>())
                    .put(line.group("used"), line.group("from"));
        }
        return new PackageDependencies(used);
    }

    /** The folder that the classes under test were compiled to, on the class path and on the module path. */
    static Path compiledClasses() {
        try {
            return Path.of(Span.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The packages that hold classes. */
    SortedSet<String> packages() {
        return new TreeSet<>(usedByPackage.keySet());
    }

    /** The project's packages that the package uses, itself aside. */
    SortedSet<String> withinProject(String user) {
        return usedByPackage.get(user).keySet().stream()
                .filter(PackageDependencies::isOfProject)
                .filter(used -> !used.equals(user))
                .collect(toCollection(TreeSet::new));
    }

    /** The packages that the package uses and that neither the project nor {@code java.base} holds. */
    SortedSet<String> foreign(String user) {
        return usedByPackage.get(user).entrySet().stream()
                .filter(used -> !isOfProject(used.getKey()) && !used.getValue().equals("java.base"))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isOfProject(String name) {
        return name.equals(PROJECT) || name.startsWith(PROJECT + ".");
    }

    private static String jdeps(String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        int status = ToolProvider.findFirst("jdeps").orElseThrow().run(writer, writer, arguments);
        if (status != 0) {
            throw new IllegalStateException("jdeps ended with status " + status + ": " + output);
        }
        return output.toString();
    }

    /** With its descriptor jdeps would insist on finding every module that this one requires. */
    private static void copyWithoutDescriptor(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .forEach(file -> copy(file, to.resolve(from.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
