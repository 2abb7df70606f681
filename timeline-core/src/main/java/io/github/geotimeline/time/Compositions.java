package io.github.geotimeline.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Allen's composition table: a line for each relation of a to b, in it a cell for each relation of b to c, and in the
 * cell the relations of a to c that are left. Lines and cells are in the order of declaration, and every relation is
 * its letter: p precedes (before), m meets, o overlaps, F finished by, D contains, s starts, e equals, and in capitals
 * or small letters their inverses.
 */
final class Compositions {

    private static final String TABLE = """
            p p p p p p p p pmosd pmosd pmosd pmosd pmoFDseSdfOMP
            p p p p p m m m osd osd osd Fef DSOMP
            p p pmo pmo pmoFD o o oFD osd osd oFDseSdfO DSO DSOMP
            p m o F D o F D osd Fef DSO DSO DSOMP
            pmoFD oFD oFD D D oFD D D oFDseSdfO DSO DSO DSO DSOMP
            p p pmo pmo pmoFD s s seS d d dfO M P
            p m o F D s e S d f O M P
            pmoFD oFD oFD D D seS S S dfO O O M P
            p p pmosd pmosd pmoFDseSdfOMP d d dfOMP d d dfOMP P P
            p m osd Fef DSOMP d f OMP d f OMP P P
            pmoFD oFD oFDseSdfO DSO DSOMP dfO O OMP dfO O OMP P P
            pmoFD seS dfO M P dfO M P dfO M P P P
            pmoFDseSdfOMP dfOMP dfOMP P P dfOMP P P dfOMP P P P P
            """;

    private static final Map<TemporalRelation, Map<TemporalRelation, Set<TemporalRelation>>> COMPOSITIONS = read();

    private Compositions() {}

    static Set<TemporalRelation> of(TemporalRelation first, TemporalRelation second) {
        return COMPOSITIONS.get(first).get(second);
    }

    private static Map<TemporalRelation, Map<TemporalRelation, Set<TemporalRelation>>> read() {
        Map<TemporalRelation, Map<TemporalRelation, Set<TemporalRelation>>> table =
                new EnumMap<>(TemporalRelation.class);
        String[] lines = TABLE.split("\n");
        for (TemporalRelation first : TemporalRelation.values()) {
            table.put(first, readLine(lines[first.ordinal()].split(" ")));
        }
        return table;
    }

    private static Map<TemporalRelation, Set<TemporalRelation>> readLine(String[] cells) {
        Map<TemporalRelation, Set<TemporalRelation>> line = new EnumMap<>(TemporalRelation.class);
        for (TemporalRelation second : TemporalRelation.values()) {
            line.put(second, RelationSet.toSet(readCell(cells[second.ordinal()])));
        }
        return line;
    }

    private static int readCell(String letters) {
        int relations = RelationSet.EMPTY;
        for (TemporalRelation relation : TemporalRelation.values()) {
            if (letters.indexOf(relation.letter()) >= 0) {
                relations |= RelationSet.only(relation);
            }
        }
        return relations;
    }
}
