package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.frame.Slot.Need;
import io.github.geotimeline.internal.text.Pieces;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads the slots of patterns. Most stand in many patterns, which share them: they are all read anew at every start. */
final class SlotReader {

    private static final String POSSESSIVE = "'s}";

    private final Map<String, Slot> known = new HashMap<>();

    /** Whether an item is a slot such as {@code {target's}}. */
    static boolean isPossessive(String item) {
        return item.startsWith("{") && item.endsWith(POSSESSIVE);
    }

    /** The slot that an item such as {@code {target's}}, {@code {role}} or {@code {on|against role}} is. */
    Slot slot(Line line, String item) {
        Slot slot = known.get(item);
        if (slot == null) {
            slot = isPossessive(item) ? owner(line, item) : prepositional(line, item);
            known.put(item, slot);
        }
        return slot;
    }

    private static Slot owner(Line line, String item) {
        String inner = item.substring(1, item.length() - POSSESSIVE.length());
        return new Slot(role(line, inner), Set.of(), need(inner));
    }

    private static Slot prepositional(Line line, String item) {
        if (!item.endsWith("}")) {
            throw line.fault(item, "a slot such as {role} or {on|against role}");
        }
        String inner = item.substring(1, item.length() - 1).strip();
        int space = inner.lastIndexOf(' ');
        Set<String> prepositions = new LinkedHashSet<>();
        if (space > 0) {
            for (String preposition : Pieces.of(inner.substring(0, space), '|')) {
                prepositions.add(preposition.replace('_', ' '));
            }
        }
        String role = inner.substring(space + 1);
        return new Slot(role(line, role), prepositions, need(role));
    }

    /** What must stand in a slot with a role as it is written: {@code by!}, {@code by+} or {@code by}. */
    static Need need(String role) {
        return role.endsWith("!") ? Need.ACTOR : role.endsWith("+") ? Need.PHRASE : Need.NOTHING;
    }

    /** The name of a role as it is written. */
    static String role(Line line, String text) {
        String role = text.endsWith("!") || text.endsWith("+") ? text.substring(0, text.length() - 1) : text;
        if (!isName(role)) {
            throw line.fault(text, "the name of a role");
        }
        return role;
    }

    private static boolean isName(String role) {
        for (int k = 0; k < role.length(); k++) {
            if (!Character.isLetterOrDigit(role.charAt(k)) && role.charAt(k) != '_') {
                return false;
            }
        }
        return !role.isEmpty();
    }
}
