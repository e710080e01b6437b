package org.parallax.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

        List<Span> passages(Member<Sketch> in) {
            return comparison.passages(in.equals(shorter) == comparison.oneIsShorter());
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
            if (found.kind() == Kind.CONTAINMENT) {
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
            return at(within.passages(member), copy(Relation.CONTAINS, within, within.shorter()));
        }
        List<Label<Copy>> labels = new ArrayList<>();
        if (copied) {
            labels.add(Label.whole(copyOfOriginal(member)));
        }
        Pair around = contained.get(member.id());
        if (around != null) {
            List<Span> spans = around.passages(member);
            Copy copy = copy(Relation.CONTAINED, around, around.longer());
            int covered = spans.stream().mapToInt(Span::length).sum();
            boolean whole = covered >= WHOLE * member.sketch().body().length();
            labels.addAll(whole ? List.of(Label.whole(copy)) : at(spans, copy));
        }
        return labels;
    }

    private Copy copyOfOriginal(Member<Sketch> member) {
        Comparison found = Comparison.of(member.sketch(), original.sketch(), options);
        Relation relation = found.kind() == Kind.EXACT ? Relation.EXACT : Relation.NEAR;
        return new Copy(name, relation, found.jaccard(), original.id());
    }

    private Copy copy(Relation relation, Pair pair, Member<Sketch> of) {
        return new Copy(name, relation, pair.comparison().overlap().share(), of.id());
    }

    private static List<Label<Copy>> at(List<Span> spans, Copy copy) {
        return spans.stream().map(it -> Label.at(it, copy)).toList();
    }

    private static Member<Sketch> part(Map<ArticleId, Member<Sketch>> members, ArticleId id) {
        Member<Sketch> member = members.get(id);
        if (member == null) {
            throw new IllegalArgumentException("The link names %s, which is not in the cluster".formatted(id));
        }
        return member;
    }
}
