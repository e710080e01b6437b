package org.parallax.archive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** All different days of articles, as days since 1970, in the order of time. */
final class Days implements Dictionary {

    private final long[] days;
    private final List<int[]> places;

    /** The days of segments, each in ascending order. */
    Days(List<long[]> segments) {
        this.days = segments.stream()
                .flatMapToLong(LongStream::of)
                .sorted()
                .distinct()
                .toArray();
        this.places = segments.stream()
                .map(it -> LongStream.of(it)
                        .mapToInt(day -> Arrays.binarySearch(days, day))
                        .toArray())
                .toList();
    }

    @Override
    public int size() {
        return days.length;
    }

    @Override
    public int place(int segment, int number) {
        return places.get(segment)[number];
    }

    long day(int place) {
        return days[place];
    }
}
