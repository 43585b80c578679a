package org.waymark.statistics.disclosure.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationTest {

    @Test
    void the_same_whole_with_the_same_parts_is_the_same_relation_if_the_same_is_known_of_it() {
        var relation = relation(1, true, 0, 1, 2);

        assertThat(relation).isEqualTo(relation(1, true, 0, 1, 2)).hasSameHashCodeAs(relation(1, true, 0, 1, 2));
        assertThat(relation).isNotEqualTo(relation(1, true, 0, 1, 3)).isNotEqualTo(relation(1, false, 0, 1, 2)).isNotEqualTo(relation(-1, true, 0, 1, 2));
        assertThat(relation).isNotEqualTo("a relation");
        assertThat(relation.hashCode()).isNotEqualTo(relation(1, true, 0, 1, 3).hashCode());
    }

    @Test
    void half_of_endless_is_as_good_as_endless() {
        assertThat(new Span(0, Span.ENDLESS / 2).isEndless()).isTrue();
        assertThat(new Span(0, Span.ENDLESS / 2 - 1).isEndless()).isFalse();
    }

    private static Relation relation(int sign, boolean exact, int... unknowns) {
        return new Relation(unknowns, sign, exact);
    }
}
