package org.parallax.core.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Reading;

/** One article on its way through a pass. */
final class Draft {

    private Reading reading;
    private final List<Runnable> whenItsTurnComes = new ArrayList<>();
    private final List<Call> merges = new ArrayList<>();

    Draft(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    void become(Reading richer) {
        reading = richer;
    }

    String subject() {
        return reading.id().value();
    }

    /** Has something done after the articles before this one, on the thread that collects them. */
    void later(Runnable change) {
        whenItsTurnComes.add(change);
    }

    /** Has a call made after the same call for the articles before this one. */
    void merge(Call call) {
        merges.add(call);
    }

    List<Call> merges() {
        return merges;
    }

    void itsTurnHasCome() {
        whenItsTurnComes.forEach(Runnable::run);
    }
}
