package org.parallax.server.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.server.web.chart.Labels.Box;

class LabelsTest {

    private static final double RATIO = 4.0 / 3;

    private record Laid(double x, double y, double radius, String text, java.util.Optional<Labels.Place> place) {

        Box disc(double width) {
            return Box.around(x * width, y * width / RATIO, radius);
        }

        Box label(double width) {
            return place.orElseThrow().box(x * width, y * width / RATIO, Labels.length(text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingTouchesAnythingHoweverWideTheDrawing(int seed) {
        List<Laid> laid = laid(new Random(seed));

        for (double width : new double[] {Labels.NARROW, 331, 500, 777, 1_200}) {
            for (Laid one : laid) {
                if (one.place().isPresent()) {
                    Box label = one.label(width);
                    assertThat(label.left()).isNotNegative();
                    assertThat(label.top()).isNotNegative();
                    assertThat(label.right()).isLessThanOrEqualTo(width);
                    assertThat(label.bottom()).isLessThanOrEqualTo(width / RATIO);
                    laid.forEach(it -> assertThat(apart(label, it.disc(width)))
                            .as("%s and the disc of %s at %s", one, it, width)
                            .isTrue());
                    laid.stream()
                            .filter(it -> !it.equals(one) && it.place().isPresent())
                            .forEach(it -> assertThat(apart(label, it.label(width)))
                                    .as("%s and the label of %s at %s", one, it, width)
                                    .isTrue());
                }
            }
        }
        assertThat(laid.stream().filter(it -> it.place().isPresent())).isNotEmpty();
    }

    private static List<Laid> laid(Random random) {
        Labels labels = new Labels(Labels.NARROW, Labels.NARROW / RATIO);
        List<Laid> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean crowded = i % 2 == 0;
            double x = crowded ? 0.5 + random.nextDouble() / 8 : random.nextDouble();
            double y = crowded ? 0.4 + random.nextDouble() / 8 : random.nextDouble();
            points.add(new Laid(x, y, 4 + i % 7, "Port Sable ".repeat(1 + i % 2) + i, java.util.Optional.empty()));
        }
        points.forEach(it -> labels.point(it.x(), it.y(), it.radius()));
        return points.stream()
                .map(it -> new Laid(
                        it.x(),
                        it.y(),
                        it.radius(),
                        it.text(),
                        labels.beside(it.x(), it.y(), it.radius(), it.text(), it.x() < 0.2)))
                .toList();
    }

    private static boolean apart(Box one, Box other) {
        return one.right() <= other.left()
                || other.right() <= one.left()
                || one.bottom() <= other.top()
                || other.bottom() <= one.top();
    }
}
