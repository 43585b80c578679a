package org.waymark.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.chart.Drawing.Sheet;

/** A name stands where nobody takes it for that of another sign, or nowhere. */
class LabelsTest {

    private static final Box FIELD = new Box(0, 0, 640, 400);
    private static final String NAME = "West Midlands";

    private final Sheet sheet = new Sheet(Paper.WIDE);
    private final Labels labels = new Labels(sheet, FIELD);

    @Test
    void beside_a_sign_with_room_it_needs_no_line() {
        labels.keepClear(Box.around(200, 200, 5));

        assertThat(labels.write("halo", 200, 200, NAME)).isTrue();
        assertThat(sheet.drawing("Names", 400).lines()).isEmpty();
    }

    @Test
    void led_away_it_is_not_put_beside_another_sign() {
        labels.keepClear(Box.around(200, 200, 5));
        crowd();

        assertThat(labels.write("halo", 200, 200, NAME)).isFalse();
    }

    /** Signs between which there is room for a name, but none where it would not be taken for that of one of them. */
    private void crowd() {
        for (int x = 20; x <= 640; x += 60) {
            for (int y = 20; y <= 400; y += 24) {
                labels.keepClear(Box.around(x, y, 1));
            }
            labels.keepClear(Box.around(x + 30, 200, 1));
        }
    }
}
