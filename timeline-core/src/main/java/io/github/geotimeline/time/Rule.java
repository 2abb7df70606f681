package io.github.geotimeline.time;

import java.util.List;

/**
 * A rule of {@code rules.txt}: how an expression is recognised and what it means. Rules are compared by identity.
 */
final class Rule {

    private final int order;
    private final String id;
    private final MeaningForm form;
    private final Object[] constants;
    private final List<Condition> conditions;

    Rule(int order, String id, MeaningForm form, Object[] constants, List<Condition> conditions) {
        this.order = order;
        this.id = id;
        this.form = form;
        this.constants = constants;
        this.conditions = List.copyOf(conditions);
    }

    /** Its place in the file: of equally long matches the one of the earlier rule counts. */
    int order() {
        return order;
    }

    String id() {
        return id;
    }

    MeaningForm form() {
        return form;
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** What the expression means, given what the pattern has put into the slots. */
    Meaning meaning(Object[] captured) {
        Object[] values = captured.clone();
        for (int k = 0; k < values.length; k++) {
            values[k] = constants[k] == null ? values[k] : constants[k];
        }
        return form.build(new Captures(values));
    }

    @Override
    public String toString() {
        return id;
    }
}
