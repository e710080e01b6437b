package org.parallax.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceFocus;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.PlaceMention.Kind;

/**
 * Tells the places that an article is about from those it only mentions: those named most often, the title counting three
 * times, the first paragraph twice, adjectives half; a country also gathers half of what lies in it. (After the focus of
 * CLIFF, D'Ignazio et al. 2014.)
 */
public final class FocusAnalyzer implements Analyzer<PlaceFocus> {

    private static final double TITLE = 3;
    private static final double FIRST_PARAGRAPH = 2;
    private static final double DEMONYM = 0.5;
    private static final double WITHIN = 0.5;
    private static final double LEAST_SHARE = 0.2;
    private static final double LEAST_OF_FIRST = 0.5;
    private static final double LEAST_WEIGHT = 1.5;
    private static final int MOST = 3;

    @Override
    public Layer<PlaceFocus> produces() {
        return PlaceFocus.GEO_FOCUS;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(PlaceMention.GEO);
    }

    @Override
    public List<Annotation<PlaceFocus>> analyze(Reading reading) {
        Map<Place, Double> own = new LinkedHashMap<>();
        double all = 0;
        for (Annotation<PlaceMention> mention : reading.get(PlaceMention.GEO)) {
            Optional<Place> place = mention.value().place();
            if (place.isPresent()) {
                double weight = weight(reading, mention);
                own.merge(place.get(), weight, Double::sum);
                all += weight;
            }
        }
        List<Annotation<PlaceFocus>> focus = new ArrayList<>();
        Map<Place, Double> weights = gathered(own);
        List<Place> order = weights.keySet().stream()
                .sorted(Comparator.comparingDouble((Place it) -> -weights.getOrDefault(it, 0.0)))
                .toList();
        for (Place place : order) {
            double weight = weights.getOrDefault(place, 0.0);
            double first = weights.getOrDefault(order.get(0), 0.0);
            if (weight >= LEAST_WEIGHT
                    && weight >= LEAST_SHARE * all
                    && weight >= LEAST_OF_FIRST * first
                    && focus.size() < MOST) {
                double share = Math.min(1, Math.round(weight / all * 1000) / 1000.0);
                focus.add(Annotation.at(reading.extent(), new PlaceFocus(place, share)));
            }
        }
        return focus;
    }

    private static double weight(Reading reading, Annotation<PlaceMention> mention) {
        String text = reading.text();
        int body = reading.article().title().isPresent() ? text.indexOf("\n\n") + 2 : 0;
        int paragraph = text.indexOf('\n', body);
        int at = mention.span().start();
        double position = at < body ? TITLE : paragraph < 0 || at < paragraph ? FIRST_PARAGRAPH : 1;
        return position * mention.value().confidence() * (mention.value().kind() == Kind.DEMONYM ? DEMONYM : 1);
    }

    /** The weights, with a part of what lies in a country added to the country where it is named itself. */
    private static Map<Place, Double> gathered(Map<Place, Double> own) {
        Map<Place, Double> gathered = new LinkedHashMap<>(own);
        own.forEach((place, weight) -> own.keySet().stream()
                .filter(it -> it.feature().startsWith("PCL") && !it.equals(place))
                .filter(it -> it.country().equals(place.country()))
                .forEach(it -> gathered.merge(it, WITHIN * weight, Double::sum)));
        return gathered;
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<PlaceFocus> finding) {
        Place place = finding.value().place();
        long mentions = reading.get(PlaceMention.GEO).stream()
                .filter(it -> it.value().place().filter(place::equals).isPresent())
                .count();
        return Optional.of("%s, named %d times, with what lies in it has %.0f %% of the weight of all places"
                .formatted(place.name(), mentions, finding.value().share() * 100));
    }
}
