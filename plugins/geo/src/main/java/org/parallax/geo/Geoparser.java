package org.parallax.geo;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.Place;
import org.parallax.api.vocabulary.PlaceMention.Kind;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.recognition.Lexicon;
import org.parallax.geo.recognition.Metonymy;
import org.parallax.geo.recognition.PlaceModel;
import org.parallax.geo.recognition.Recognizer;
import org.parallax.geo.recognition.Words;
import org.parallax.geo.resolution.Resolved;
import org.parallax.geo.resolution.Resolver;

/** Recognition and resolution over one gazetteer. Immutable. */
final class Geoparser {

    private final Gazetteer gazetteer;
    private final Metonymy metonymy;
    private final Recognizer recognizer;
    private final Resolver resolver;

    private Geoparser() throws IOException {
        gazetteer = Gazetteer.shipped();
        Lexicon lexicon = Lexicon.load();
        metonymy = new Metonymy(gazetteer, lexicon);
        recognizer = new Recognizer(gazetteer, lexicon, PlaceModel.load());
        resolver = new Resolver(gazetteer);
    }

    /** Loads a geoparser when it is first asked for, and shares it. */
    static final class Lazy {

        private volatile @Nullable Geoparser loaded;

        Geoparser get() throws IOException {
            Geoparser ready = loaded;
            return ready == null ? load() : ready;
        }

        private synchronized Geoparser load() throws IOException {
            Geoparser ready = loaded;
            if (ready == null) {
                ready = new Geoparser();
                loaded = ready;
            }
            return ready;
        }
    }

    List<Resolved> parse(Words words, double threshold) {
        return resolver.resolve(words, recognizer.recognize(words), threshold);
    }

    Place place(Resolved resolved) {
        return gazetteer.describe(resolved.place());
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
}
