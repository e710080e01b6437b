package org.parallax.outlets.amplification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Credit;
import org.parallax.outlets.Printing;

/**
 * Two months of an invented press: agencies whose texts their customers print, each as often and as soon as it usually does,
 * some texts far more than others; outlets that now and then print a text of a neighbour; and much that nobody else prints.
 */
final class Press {

    static final int OUTLETS = 60;
    private static final int AGENCIES = 3;
    private static final int TEXTS = 400;
    private static final Instant BEGIN = Instant.parse("2026-02-01T00:00:00Z");

    private final Random random;
    private final double credited;
    private final List<Reading> readings = new ArrayList<>();
    private int number;

    /**
     * A press.
     *
     * @param credited which part of the agencies' customers say where a text is from
     * @param agencies whether the agencies' own articles are there
     * @param spread standard deviation of the logarithm of how popular texts are
     */
    Press(long seed, double credited, double spread, boolean agencies) {
        this.random = new Random(seed);
        this.credited = credited;
        double[] rate = new double[OUTLETS];
        double[] hours = new double[OUTLETS];
        for (int i = 0; i < OUTLETS; i++) {
            rate[i] = i % 4 == 3 ? 0 : 0.05 + 0.5 * random.nextDouble();
            hours[i] = 2 + 30 * random.nextDouble();
            for (int own = 0; own < 20; own++) {
                readings.add(Printing.of(id(), outlet(i)).at(someTime()).reading());
            }
        }
        for (int text = 0; text < TEXTS; text++) {
            int agency = random.nextInt(AGENCIES);
            double popularity = Math.exp(spread * random.nextGaussian());
            Instant time = someTime();
            String first = id();
            List<Reading> copies = new ArrayList<>();
            for (int i = 0; i < OUTLETS; i++) {
                boolean customer = i % AGENCIES == agency;
                double chance = customer ? rate[i] * popularity : 0.003;
                if (random.nextDouble() < chance) {
                    copies.add(copy(first, outlet(i), time, hours[i], "Agency " + agency));
                }
            }
            if (!copies.isEmpty() && agencies) {
                readings.add(Printing.of(first, "agency" + agency + ".example")
                        .at(time)
                        .copies(first, first)
                        .reading());
            }
            if (agencies || copies.size() > 1) {
                readings.addAll(copies);
            }
        }
    }

    static String outlet(int number) {
        return "outlet%02d.example".formatted(number);
    }

    List<Reading> readings() {
        return readings;
    }

    /** A text that these outlets print within so many hours. */
    String burst(List<Integer> outlets, double hours) {
        Instant time = someTime();
        String first = id();
        readings.add(Printing.of(first, outlet(outlets.get(0)))
                .at(time)
                .copies(first, first)
                .reading());
        for (int i : outlets.subList(1, outlets.size())) {
            Instant later = time.plus(Duration.ofMinutes((long) (random.nextDouble() * hours * 60)));
            readings.add(
                    Printing.of(id(), outlet(i)).at(later).copies(first, first).reading());
        }
        return first;
    }

    private Reading copy(String first, String outlet, Instant time, double hours, String agency) {
        Instant later = time.plus(Duration.ofMinutes((long) (-hours * 60 * Math.log(random.nextDouble()))));
        Printing copy = Printing.of(id(), outlet).at(later).copies(first, first);
        return random.nextDouble() < credited
                ? copy.credits(Credit.Relation.AGENCY, agency).reading()
                : copy.reading();
    }

    private Instant someTime() {
        return BEGIN.plus(Duration.ofMinutes(random.nextInt(58 * 24 * 60)));
    }

    private String id() {
        return "%08x%06d".formatted(random.nextInt(), number++);
    }
}
