package org.parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.corpus.Interval;
import org.parallax.api.vocabulary.Sentiment;
import org.parallax.api.vocabulary.Voice;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.report.Comparison.Mention;
import org.parallax.comparison.report.Comparison.Tone;
import org.parallax.comparison.report.Comparison.Toward;

/** The tone of each teller toward those whom the story is about. */
final class Tones {

    private static final int SHOWN = 20;

    private final Map<Key, List<Mention>> mentions = new HashMap<>();
    private final List<String> actors;

    private record Key(int teller, String actor, Voice voice) {}

    Tones(Told told, Actors names) {
        actors = names.main();
        for (Statement statement : told.statements()) {
            for (Line.Tone it : statement.line().tones()) {
                Key key = new Key(statement.teller().number(), names.of(it.target()), it.voice());
                mentions.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(new Mention(it.score(), it.label(), told.evidence(statement)));
            }
        }
    }

    List<Toward> of(Voices.Teller teller) {
        List<Toward> tones = new ArrayList<>();
        for (String actor : actors) {
            Optional<Tone> own = tone(new Key(teller.number(), actor, Voice.OUTLET));
            Optional<Tone> quoted = tone(new Key(teller.number(), actor, Voice.QUOTED));
            if (own.isPresent() || quoted.isPresent()) {
                tones.add(new Toward(actor, own, quoted));
            }
        }
        return tones;
    }

    private Optional<Tone> tone(Key key) {
        List<Mention> found = mentions.getOrDefault(key, List.of());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        double sum = found.stream().mapToDouble(Mention::score).sum();
        double squares =
                found.stream().mapToDouble(it -> it.score() * it.score()).sum();
        Interval interval = Interval.of(found.size(), sum, squares);
        return Optional.of(new Tone(
                key.voice(),
                found.size(),
                count(found, Sentiment.Tone.NEGATIVE),
                count(found, Sentiment.Tone.NEUTRAL),
                count(found, Sentiment.Tone.POSITIVE),
                sum / found.size(),
                interval.low(),
                interval.high(),
                found.stream()
                        .sorted(Comparator.comparingDouble(it -> -Math.abs(it.score())))
                        .limit(SHOWN)
                        .toList()));
    }

    private static int count(List<Mention> mentions, Sentiment.Tone label) {
        return (int) mentions.stream().filter(it -> it.label() == label).count();
    }
}
