package org.parallax.server.web.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the colours of charts are seen, and told apart, by everybody. */
class ColoursTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([\\w-]+): light-dark\\((#\\p{XDigit}{6}), (#\\p{XDigit}{6})\\)");

    private static final List<String> SERIES =
            List.of("series-1", "series-2", "series-3", "series-4", "series-5", "series-other");

    /** What those see who see all colours, and those who lack one kind of cones (Machado, Oliveira and Fernandes 2009). */
    private static final List<double[]> EYES = List.of(
            new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            new double[] {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
            new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
            new double[] {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900});

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void seriesAreSeenAndToldApart(int scheme) throws IOException {
        Map<String, double[]> colours = colours(scheme);
        for (String one : SERIES) {
            double[] colour = Objects.requireNonNull(colours.get(one));
            for (String ground : List.of("paper", "raised")) {
                assertThat(contrast(colour, Objects.requireNonNull(colours.get(ground))))
                        .as("%s on %s", one, ground)
                        .isGreaterThan(3);
            }
            for (String other : SERIES.subList(SERIES.indexOf(one) + 1, SERIES.size())) {
                double[] next = Objects.requireNonNull(colours.get(other));
                for (double[] eye : EYES) {
                    assertThat(distance(seen(colour, eye), seen(next, eye)))
                            .as("%s and %s, eye %s", one, other, EYES.indexOf(eye))
                            .isGreaterThan(15);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void wordsAreLegibleOnWhatTheyStandOn(int scheme) throws IOException {
        Map<String, double[]> colours = colours(scheme);
        for (String ink : List.of("ink", "ink-soft")) {
            for (String ground : List.of("paper", "raised", "sunken", "land", "water")) {
                assertThat(contrast(
                                Objects.requireNonNull(colours.get(ink)), Objects.requireNonNull(colours.get(ground))))
                        .as("%s on %s", ink, ground)
                        .isGreaterThan(4.5);
            }
        }
    }

    private static Map<String, double[]> colours(int scheme) throws IOException {
        try (InputStream css =
                Objects.requireNonNull(Chart.class.getResourceAsStream("/org/parallax/server/web/asset/base.css"))) {
            Matcher tokens = TOKEN.matcher(new String(css.readAllBytes(), UTF_8));
            Map<String, double[]> colours = new HashMap<>();
            while (tokens.find()) {
                colours.put(tokens.group(1), linear(tokens.group(2 + scheme)));
            }
            return colours;
        }
    }

    private static double[] linear(String hex) {
        List<Double> parts = new ArrayList<>();
        for (int i = 1; i < 7; i += 2) {
            double value = Integer.parseInt(hex.substring(i, i + 2), 16) / 255.0;
            parts.add(value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return parts.stream().mapToDouble(it -> it).toArray();
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double contrast(double[] one, double[] other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double[] seen(double[] rgb, double[] eye) {
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = eye[3 * i] * rgb[0] + eye[3 * i + 1] * rgb[1] + eye[3 * i + 2] * rgb[2];
            out[i] = Math.max(0, Math.min(1, sum));
        }
        return out;
    }

    /** In CIE 1976 L*a*b*, where 2 is about the least that is noticed. */
    private static double distance(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(double[] rgb) {
        double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = root(luminance(rgb));
        double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
