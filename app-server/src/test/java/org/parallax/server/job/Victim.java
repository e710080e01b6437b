package org.parallax.server.job;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A process that takes uploads on until it is killed, and prints the number of each that was accepted. */
final class Victim {

    static final int LINES = 40;

    /** One upload may be the one that is worked on in every round. */
    static final JobLimits LIMITS = new JobLimits(1 << 20, 100, 1 << 30, 1_000, 10);

    private Victim() {}

    public static void main(String[] arguments) throws Exception {
        int first = Integer.parseInt(arguments[1]);
        try (Plant plant = new Plant(Path.of(arguments[0]), LIMITS, it -> {})) {
            plant.jobs.start();
            for (int number = first; ; number++) {
                try {
                    Job job = plant.upload("day.jsonl", lines(number));
                    System.out.println(number + " " + job.id());
                } catch (QueueFullException e) {
                    Thread.sleep(20);
                    number--;
                }
            }
        }
    }

    /** The articles of one upload, which are told apart by its number. */
    static String lines(int number) {
        return IntStream.range(0, LINES)
                .mapToObj(it -> "{\"id\":\"u%d-%d\",\"body\":\"The harbour was calm.\"}\n".formatted(number, it))
                .collect(Collectors.joining());
    }
}
