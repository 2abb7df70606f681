package io.github.geotimeline.time;

import java.util.ArrayList;
import java.util.List;

/** The sections of a rule file in their order, each with the graph of its rules; a rule may refer to earlier sections only. */
final class Sections {

    private final List<String> names = new ArrayList<>();
    private final List<Node> roots = new ArrayList<>();

    void begin(String name) {
        names.add(name);
        roots.add(Node.empty());
    }

    /** The index of a section that is complete; -1 if there is none of that name. */
    int indexOf(String name) {
        int index = names.indexOf(name);
        return index == names.size() - 1 ? -1 : index;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean has(String name) {
        return names.contains(name);
    }

    void add(Node pattern) {
        roots.get(roots.size() - 1).add(pattern);
    }

    /** The graphs of the sections, sealed; the last holds whole expressions. */
    List<Node> seal() {
        for (Node root : roots) {
            root.seal();
        }
        return List.copyOf(roots);
    }
}
