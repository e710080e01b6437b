package org.parallax.geo.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Outlet;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.corpus.Linker;
import org.parallax.api.vocabulary.OutletHome;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.recognition.Matcher;
import org.parallax.geo.recognition.Mention;
import org.parallax.geo.recognition.Words;

/**
 * Finds out where outlets are at home, without labels: the towns that a local paper names have one region in common, whatever
 * else they are called after. An outlet whose names point nowhere in particular has no home.
 */
public final class OutletHomeLinker implements Linker<HomeSketch, OutletHome> {

    private static final int MOST_NAMES = 16;
    private static final int MOST_BEARERS = 24;

    @Override
    public Layer<OutletHome> produces() {
        return OutletHome.OUTLET_HOME;
    }

    @Override
    public Class<HomeSketch> sketchType() {
        return HomeSketch.class;
    }

    @Override
    public HomeSketch sketch(Reading reading) {
        String outlet = reading.article().outlet().map(Outlet::id).orElse("");
        Map<Integer, Map<Integer, String>> names = new LinkedHashMap<>();
        if (!outlet.isEmpty()) {
            Gazetteer gazetteer = Gazetteer.shipped();
            Words words = Words.of(reading.text());
            for (Mention mention : new Matcher(gazetteer).match(words)) {
                boolean small = mention.candidates() <= MOST_BEARERS && words.mayBePlace(mention);
                if (small && names.size() < MOST_NAMES) {
                    Map<Integer, String> cells = cells(gazetteer, mention);
                    if (!cells.isEmpty()) {
                        names.putIfAbsent((int) mention.name(), cells);
                    }
                }
            }
        }
        return HomeSketch.of(outlet, names);
    }

    private static Map<Integer, String> cells(Gazetteer gazetteer, Mention mention) {
        Map<Integer, String> cells = new TreeMap<>();
        for (int i = 0; i < mention.candidates(); i++) {
            int place = mention.place(i);
            if (isSmall(gazetteer.level(place))) {
                cells.put(
                        Cells.of(gazetteer.latitude(place), gazetteer.longitude(place)), gazetteer.countryCode(place));
            }
        }
        return cells;
    }

    private static boolean isSmall(Level level) {
        return level == Level.SETTLEMENT || level == Level.COUNTY || level == Level.QUARTER || level == Level.CAPITAL;
    }

    @Override
    public Set<String> keys(HomeSketch sketch) {
        return sketch.outlet().isEmpty() ? Set.of() : Set.of(sketch.outlet());
    }

    @Override
    public boolean linksWholeBlocks() {
        return true;
    }

    @Override
    public double similarity(HomeSketch one, HomeSketch other) {
        return one.outlet().equals(other.outlet()) ? 1 : 0;
    }

    @Override
    public double threshold() {
        return 1;
    }

    @Override
    public Function<Member<HomeSketch>, List<Label<OutletHome>>> label(Cluster<HomeSketch> outlet) {
        Optional<OutletHome> home =
                HomeFinder.home(outlet.members().stream().map(Member::sketch).toList());
        List<Label<OutletHome>> labels = home.stream().map(Label::whole).toList();
        return member -> labels;
    }
}
