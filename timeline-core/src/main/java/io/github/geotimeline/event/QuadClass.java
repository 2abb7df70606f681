package io.github.geotimeline.event;

/**
 * The four classes into which political event data divides what actors do: words or deeds, with or against each other.
 *
 * <pre>{@code
 * PloverCategory.SANCTION.quadClass();   // MATERIAL_CONFLICT
 * }</pre>
 */
public enum QuadClass {

    /** Words with each other: agreements, talks, support, concessions. */
    VERBAL_COOPERATION,

    /** Deeds with each other: cooperation, aid, retreat. */
    MATERIAL_COOPERATION,

    /** Words against each other: demands, accusations, refusals, threats. */
    VERBAL_CONFLICT,

    /** Deeds against each other: protest, sanctions, mobilisation, coercion, assault. */
    MATERIAL_CONFLICT
}
