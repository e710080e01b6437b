package org.parallax.server.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
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

    @Test
    void namesKeepOffLinesWhereThereIsOtherRoom() {
        double[][] star = {{0.45, 0.5}, {0.12, 0.52}, {0.6, 0.1}, {0.62, 0.9}};
        for (double narrow : new double[] {500, Labels.WIDE}) {
            Labels labels = new Labels(narrow, narrow / RATIO);
            for (double[] end : star) {
                labels.point(end[0], end[1], 10);
                labels.line(star[0], end);
            }
            for (double[] end : star) {
                Labels.Place place = labels.beside(end[0], end[1], 10, "The Harbour", end[0] < 0.5)
                        .orElseThrow();
                for (double width : new double[] {narrow, narrow + 100, 1_200}) {
                    Box box = place.box(end[0] * width, end[1] * width / RATIO, Labels.length("The Harbour"));
                    for (double[] other : star) {
                        assertThat(new Line2D.Double(
                                                star[0][0] * width,
                                                star[0][1] * width / RATIO,
                                                other[0] * width,
                                                other[1] * width / RATIO)
                                        .intersects(
                                                box.left(),
                                                box.top(),
                                                box.right() - box.left(),
                                                box.bottom() - box.top()))
                                .as("%s at %s", place, width)
                                .isFalse();
                    }
                }
            }
        }
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
