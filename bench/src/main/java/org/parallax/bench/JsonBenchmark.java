package org.parallax.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.core.json.Json;

/** The interchange format: one reading of 2,500 characters with twenty findings, written and read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {

    private final Json json = new Json();
    private final Reading reading = reading();
    private final String line = json.write(reading);

    private static Reading reading() {
        Place place = new Place(Optional.of(587084L), "Baku", 40.37767, 49.89201, "AZ", "PPLC", Optional.empty());
        List<Annotation<PlaceMention>> found = IntStream.range(0, 20)
                .mapToObj(it -> Annotation.at(
                        new Span(it * 100, it * 100 + 4),
                        new PlaceMention(PlaceMention.Kind.LITERAL, Optional.of(place), 0.97)))
                .toList();
        return Reading.of(new Press(7).articleOf(2_500)).with(PlaceMention.GEO, found);
    }

    @Benchmark
    public String write() {
        return json.write(reading);
    }

    @Benchmark
    public Reading read() {
        return json.readReading(line);
    }

    /** Also looks at the findings as records, which reading puts off. */
    @Benchmark
    public List<Annotation<PlaceMention>> readAndLook() {
        return json.readReading(line).get(PlaceMention.GEO);
    }
}
