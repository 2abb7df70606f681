package io.github.geotimeline;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of the library: one straight road of packages, and nothing but Jackson from outside. */
class ArchitectureTest {

    /** From left to right: a package uses only what stands before it. */
    private static final List<String> ROAD = List.of(
            "io.github.geotimeline.text",
            "io.github.geotimeline.internal.text",
            "io.github.geotimeline.time",
            "io.github.geotimeline.actor",
            "io.github.geotimeline.event",
            "io.github.geotimeline.internal.mention",
            "io.github.geotimeline.internal.clause",
            "io.github.geotimeline.internal.party",
            "io.github.geotimeline.internal.frame",
            "io.github.geotimeline.internal.anchor",
            "io.github.geotimeline.internal.merge",
            "io.github.geotimeline.json",
            "io.github.geotimeline");

    private static PackageDependencies dependencies;

    @BeforeAll
    static void readCompiledClasses(@TempDir Path workingFolder) {
        dependencies = PackageDependencies.ofCompiledClasses(workingFolder);
    }

    @Test
    void everyPackageHasItsPlaceOnTheRoad() {
        assertThat(dependencies.packages()).isSubsetOf(ROAD);
    }

    @Test
    void packagesUseOnlyWhatStandsBeforeThem() {
        List<String> backwards = new ArrayList<>();
        for (String user : dependencies.packages()) {
            for (String used : dependencies.withinProject(user)) {
                if (ROAD.indexOf(used) > ROAD.indexOf(user)) {
                    backwards.add(user + " -> " + used);
                }
            }
        }

        assertThat(backwards).isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        SortedSet<String> left = dependencies.packages();
        boolean smaller = true;
        while (smaller) {
            SortedSet<String> remaining = left;
            smaller = left.removeAll(left.stream()
                    .filter(name -> dependencies.withinProject(name).stream().noneMatch(remaining::contains))
                    .toList());
        }

        assertThat(left).isEmpty();
    }

    @Test
    void jsonAloneUsesJacksonAndNothingElseIsForeign() {
        SortedSet<String> foreign = dependencies.packages().stream()
                .flatMap(user -> dependencies.foreign(user).stream()
                        .filter(used -> !isJacksonInJson(user, used))
                        .map(used -> user + " -> " + used))
                .collect(toCollection(TreeSet::new));

        assertThat(foreign).isEmpty();
    }

    private static boolean isJacksonInJson(String user, String used) {
        return user.equals("io.github.geotimeline.json")
                && (used.startsWith("tools.jackson.") || used.equals("com.fasterxml.jackson.annotation"));
    }
}
