package org.parallax.server.metrics;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;
import org.parallax.server.http.Observer;

/**
 * Counts requests and times them, by method, route template and status; so that there are as many series as there are
 * routes, whatever clients ask for. Written in Prometheus's text format. Thread-safe.
 */
@Singleton
public final class Figures implements Observer {

    private static final double[] BOUNDS = {0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    private static final double NANOS = 1e9;

    private final Map<Key, Series> requests = new ConcurrentHashMap<>();
    private final SortedMap<String, Gauge> gauges = new ConcurrentSkipListMap<>();

    @Inject
    Figures() {}

    private record Key(String method, String route, int status) {}

    private record Gauge(String type, String help, DoubleSupplier value) {}

    private static final class Series {
        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();
        private final LongAdder[] buckets = new LongAdder[BOUNDS.length];

        Series() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }
    }

    @Override
    public void answered(String method, String template, int status, long took) {
        String known = template.isEmpty() ? "OTHER" : method;
        Series series = requests.computeIfAbsent(new Key(known, template, status), any -> new Series());
        series.count.increment();
        series.nanos.add(took);
        double seconds = took / NANOS;
        for (int i = 0; i < BOUNDS.length; i++) {
            if (seconds <= BOUNDS[i]) {
                series.buckets[i].increment();
                break;
            }
        }
    }

    /** Adds a figure that goes up and down. */
    public void gauge(String name, String help, DoubleSupplier value) {
        gauges.put(name, new Gauge("gauge", help, value));
    }

    /** Adds a figure that only goes up. */
    public void counter(String name, String help, DoubleSupplier value) {
        gauges.put(name, new Gauge("counter", help, value));
    }

    /** All figures as they are now. */
    String text() {
        StringBuilder text = new StringBuilder(4_096);
        gauges.forEach((name, gauge) -> {
            head(text, name, gauge.type, gauge.help);
            text.append(name)
                    .append(' ')
                    .append(number(gauge.value.getAsDouble()))
                    .append('\n');
        });
        head(text, "http_request_duration_seconds", "histogram", "How long requests took, by route.");
        new TreeMap<>(labelled()).forEach((labels, series) -> {
            long below = 0;
            for (int i = 0; i < BOUNDS.length; i++) {
                below += series.buckets[i].sum();
                line(text, "_bucket", labels + ",le=\"" + number(BOUNDS[i]) + '"', Long.toString(below));
            }
            line(text, "_bucket", labels + ",le=\"+Inf\"", Long.toString(series.count.sum()));
            line(text, "_sum", labels, number(series.nanos.sum() / NANOS));
            line(text, "_count", labels, Long.toString(series.count.sum()));
        });
        return text.toString();
    }

    private Map<String, Series> labelled() {
        Map<String, Series> labelled = new TreeMap<>();
        requests.forEach((key, series) -> labelled.put(
                "method=\"%s\",route=\"%s\",status=\"%d\"".formatted(key.method, key.route, key.status), series));
        return labelled;
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String suffix, String labels, String value) {
        text.append("http_request_duration_seconds")
                .append(suffix)
                .append('{')
                .append(labels)
                .append("} ");
        text.append(value).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }
}
