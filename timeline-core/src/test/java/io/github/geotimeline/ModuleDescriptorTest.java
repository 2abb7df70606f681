package io.github.geotimeline;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the module shows to its users, and what it asks of them. */
class ModuleDescriptorTest {

    private static final Set<String> EXPORTED = Set.of(
            "io.github.geotimeline",
            "io.github.geotimeline.text",
            "io.github.geotimeline.time",
            "io.github.geotimeline.actor",
            "io.github.geotimeline.event",
            "io.github.geotimeline.json");

    private final ModuleDescriptor module = ModuleFinder.of(PackageDependencies.compiledClasses())
            .find("io.github.geotimeline")
            .orElseThrow()
            .descriptor();

    @Test
    void exportsTheDocumentedPackagesAndNoOthers(@TempDir Path workingFolder) {
        SortedSet<String> documented =
                PackageDependencies.ofCompiledClasses(workingFolder).packages();
        documented.retainAll(EXPORTED);

        assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void opensNothing() {
        assertThat(module.isOpen()).isFalse();
        assertThat(module.opens()).isEmpty();
    }

    @Test
    void requiresJacksonAtMostAndPassesItOnToNobody() {
        SortedSet<String> required =
                module.requires().stream().map(ModuleDescriptor.Requires::name).collect(toCollection(TreeSet::new));

        assertThat(required)
                .isSubsetOf(
                        "java.base",
                        "tools.jackson.core",
                        "tools.jackson.databind",
                        "com.fasterxml.jackson.annotation");
        assertThat(module.requires())
                .noneMatch(
                        requirement -> requirement.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE));
    }
}
