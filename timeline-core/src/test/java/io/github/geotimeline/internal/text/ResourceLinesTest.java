package io.github.geotimeline.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.internal.text.ResourceLines.Line;
import org.junit.jupiter.api.Test;

class ResourceLinesTest {

    @Test
    void leavesBlankLinesAndCommentsOutButCountsThem() {
        assertThat(ResourceLines.of("# words\n\n one \r\n\rtwo", "test"))
                .containsExactly(new Line("test", 3, "one"), new Line("test", 5, "two"));
    }

    @Test
    void aFaultNamesFileAndLine() {
        assertThat(new Line("test", 3, "one two").fault("two", "one word"))
                .hasMessage("test:3: found \"two\", expected one word, in: one two");
    }

    @Test
    void aResourceThatIsMissingIsNamed() {
        assertThatThrownBy(() -> ResourceLines.of(ResourceLinesTest.class, "missing.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing.txt");
    }
}
