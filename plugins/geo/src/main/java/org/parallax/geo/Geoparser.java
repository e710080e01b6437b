package org.parallax.geo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.OutletHome;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention.Kind;
import org.parallax.geo.claims.Claims;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.recognition.Lexicon;
import org.parallax.geo.recognition.Metonymy;
import org.parallax.geo.recognition.PlaceModel;
import org.parallax.geo.recognition.Recognizer;
import org.parallax.geo.recognition.Words;
import org.parallax.geo.resolution.Resolved;
import org.parallax.geo.resolution.Resolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recognition and resolution over one gazetteer. Immutable. */
final class Geoparser {

    private static final Logger LOG = LoggerFactory.getLogger(Geoparser.class);

    private final double threshold;
    private final Gazetteer gazetteer;
    private final Claims claims;
    private final Metonymy metonymy;
    private final Recognizer recognizer;
    private final Resolver resolver;

    private Geoparser(GeoAnalyzer.Options options) throws IOException {
        threshold = options.threshold();
        gazetteer = gazetteer(options);
        claims = isGiven(options.claims()) ? Claims.read(options.claims(), gazetteer) : Claims.shipped(gazetteer);
        Lexicon lexicon = Lexicon.load();
        metonymy = new Metonymy(gazetteer, lexicon);
        recognizer = new Recognizer(gazetteer, lexicon, PlaceModel.load());
        resolver = new Resolver(gazetteer);
    }

    private static Gazetteer gazetteer(GeoAnalyzer.Options options) throws IOException {
        if (!isGiven(options.gazetteer())) {
            return Gazetteer.shipped();
        }
        try {
            return Gazetteer.open(options.gazetteer());
        } catch (IOException e) {
            if (!options.fallback()) {
                throw e;
            }
            LOG.warn("{}; the gazetteer that ships is used instead", e.getMessage());
            return Gazetteer.shipped();
        }
    }

    private static boolean isGiven(Path path) {
        return !path.toString().isEmpty();
    }

    /** Loads a geoparser when it is first asked for, and shares it. */
    static final class Lazy {

        private final GeoAnalyzer.Options options;
        private volatile @Nullable Geoparser loaded;

        Lazy(GeoAnalyzer.Options options) {
            this.options = options;
        }

        Geoparser get() throws IOException {
            Geoparser ready = loaded;
            return ready == null ? load() : ready;
        }

        private synchronized Geoparser load() throws IOException {
            Geoparser ready = loaded;
            if (ready == null) {
                ready = new Geoparser(options);
                loaded = ready;
            }
            return ready;
        }
    }

    List<Resolved> parse(Words words, Optional<OutletHome> home) {
        return resolver.resolve(words, recognizer.recognize(words), threshold, home);
    }

    /** The place, with what is disputed about it on {@code day}. */
    Place place(Resolved resolved, Optional<LocalDate> day) {
        Place place = gazetteer.describe(resolved.place());
        return new Place(
                place.geonameId(),
                place.name(),
                place.latitude(),
                place.longitude(),
                place.country(),
                place.feature(),
                claims.about(resolved.place(), day));
    }

    Kind kind(Words words, Resolved resolved) {
        if (resolved.mention().isDemonym()) {
            return Kind.DEMONYM;
        }
        return metonymy.applies(words, resolved.mention(), resolved.place()) ? Kind.METONYM : Kind.LITERAL;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Claims claims() {
        return claims;
    }
}
