package org.parallax.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.ArticleId;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Copy.Relation;
import org.parallax.duplicates.Comparison.Kind;

/**
 * What the members of one part are told: copies how they relate to the likely original, an article that contains one of
 * them where it does, and one that is contained where in the article that has most of it.
 */
final class Findings {

    /** A passage that makes up so much of a text is the text. */
    private static final double WHOLE = 0.9;

    /** How one member relates to another by containment. */
    private record Pair(Member<Sketch> shorter, Member<Sketch> longer, Comparison comparison) {

        List<Passage> passages() {
            return comparison.overlap().passages();
        }
    }

    private static final Comparator<Pair> BEST_FIRST = Comparator.<Pair>comparingDouble(
                    it -> -it.comparison().overlap().share())
            .thenComparing(it -> it.shorter().id())
            .thenComparing(it -> it.longer().id());

    private final Options options;
    private final String name;
    private final Member<Sketch> original;
    private final Map<ArticleId, Pair> containing = new HashMap<>();
    private final Map<ArticleId, Pair> contained = new HashMap<>();
    private final boolean copied;

    Findings(Cluster<Sketch> part, Options options) {
        this.options = options;
        Map<ArticleId, Member<Sketch>> members = new TreeMap<>();
        part.members().forEach(it -> members.put(it.id(), it));
        List<Pair> pairs = new ArrayList<>();
        Map<ArticleId, Boolean> core = new HashMap<>();
        for (Link link : part.links()) {
            Member<Sketch> one = part(members, link.one());
            Member<Sketch> other = part(members, link.other());
            Comparison found = Comparison.of(one.sketch(), other.sketch(), options);
            if (found.kind().isOfParts()) {
                pairs.add(found.oneIsShorter() ? new Pair(one, other, found) : new Pair(other, one, found));
            } else {
                core.put(one.id(), true);
                core.put(other.id(), true);
            }
        }
        pairs.sort(BEST_FIRST);
        for (Pair pair : pairs) {
            if (!core.containsKey(pair.longer().id())) {
                containing.putIfAbsent(pair.longer().id(), pair);
                contained.putIfAbsent(pair.shorter().id(), pair);
            }
        }
        List<Member<Sketch>> printings = part.members().stream()
                .filter(it -> !containing.containsKey(it.id()))
                .toList();
        this.copied = printings.size() > 1;
        this.original = Original.of(printings);
        this.name = printings.get(0).id().value();
    }

    List<Label<Copy>> about(Member<Sketch> member) {
        Pair within = containing.get(member.id());
        if (within != null) {
            return at(within, Relation.CONTAINS, within.shorter());
        }
        List<Label<Copy>> labels = new ArrayList<>();
        if (copied) {
            labels.add(Label.whole(copyOfOriginal(member)));
        }
        Pair around = contained.get(member.id());
        if (around != null) {
            List<Label<Copy>> passages = at(around, Relation.CONTAINED, around.longer());
            boolean whole = passages.size() == 1
                    && around.passages().get(0).inShorter().length()
                            >= WHOLE * member.sketch().body().length();
            labels.addAll(whole ? List.of(Label.whole(passages.get(0).value())) : passages);
        }
        return labels;
    }

    private Copy copyOfOriginal(Member<Sketch> member) {
        Comparison found = Comparison.of(member.sketch(), original.sketch(), options);
        Relation relation = found.kind() == Kind.EXACT ? Relation.EXACT : Relation.NEAR;
        return new Copy(name, relation, found.jaccard(), original.id());
    }

    private List<Label<Copy>> at(Pair pair, Relation relation, Member<Sketch> of) {
        double share = pair.comparison().overlap().share();
        boolean shorter = relation == Relation.CONTAINED;
        return pair.passages().stream()
                .map(it -> {
                    Span here = shorter ? it.inShorter() : it.inLonger();
                    Span there = shorter ? it.inLonger() : it.inShorter();
                    return Label.at(here, new Copy(name, relation, share, of.id(), Optional.of(there)));
                })
                .toList();
    }

    private static Member<Sketch> part(Map<ArticleId, Member<Sketch>> members, ArticleId id) {
        Member<Sketch> member = members.get(id);
        if (member == null) {
            throw new IllegalArgumentException("The link names %s, which is not in the cluster".formatted(id));
        }
        return member;
    }
}
