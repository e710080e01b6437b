package org.parallax.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Outlet;
import org.parallax.api.article.Published;
import org.parallax.api.corpus.Cluster;
import org.parallax.api.corpus.Cluster.Link;
import org.parallax.api.corpus.Cluster.Member;
import org.parallax.api.corpus.Label;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Copy.Relation;
import org.parallax.core.run.Steps;

/** What articles are told about their copies, from the texts to the labels. */
class DuplicatesLinkerTest {

    private static final Prose PROSE = new Prose(7);

    @Test
    void theSameWordsInAnotherLayoutAreAnExactCopy() {
        Map<String, Reading> read = Corpora.link(
                article("a", "“It’s over,” said the mayor of Port Sable — at last.")
                        .build(),
                article("b", "\"It's over\", said the Mayor\n of Port Sable: at last")
                        .build(),
                article("c", "“It’s over,” said the mayor of Port Amber — at last.")
                        .build());

        assertThat(only(read, "a")).isEqualTo(new Copy("a", Relation.EXACT, 1, new ArticleId("a")));
        assertThat(only(read, "b")).isEqualTo(new Copy("a", Relation.EXACT, 1, new ArticleId("a")));
        assertThat(labels(read, "c")).isEmpty();
    }

    @Test
    void composedAndDecomposedAccentsAreTheSameWords() {
        Map<String, Reading> read = Corpora.link(
                article("a", "Le café du Théâtre a fermé ses portes hier à minuit.")
                        .build(),
                article("b", "Le cafe\u0301 du The\u0301a\u0302tre a ferme\u0301 ses portes hier a\u0300 minuit.")
                        .build());

        assertThat(only(read, "b").relation()).isEqualTo(Relation.EXACT);
    }

    @Test
    void bareBodiesAreCopiesOnlyUnderTheSameTitle() {
        Map<String, Reading> read = Corpora.link(
                article("a", "Video").title("Storm over Lake Ilmer").build(),
                article("b", "Video").title("Storm over lake Ilmer!").build(),
                article("c", "Video").title("Council votes on the ferry").build(),
                article("d", "").title("Storm over Lake Ilmer").build(),
                article("e", "").title("Storm over Lake Ilmer").build());

        assertThat(only(read, "a").cluster()).isEqualTo(only(read, "b").cluster());
        assertThat(labels(read, "c")).isEmpty();
        assertThat(labels(read, "d")).isEmpty();
    }

    @Test
    void anEditedReprintIsANearCopy() {
        String text = PROSE.text(300);
        String edited = Edits.replaceWords(text, 4, PROSE) + " (Additional reporting by our own staff.)";

        Map<String, Reading> read = Corpora.link(
                article("b", edited)
                        .published(Published.on(LocalDate.of(2024, 3, 2)))
                        .build(),
                article("z", text)
                        .published(Published.on(LocalDate.of(2024, 3, 1)))
                        .build(),
                article("c", PROSE.text(300)).build());

        Copy copy = only(read, "b");
        assertThat(copy.relation()).isEqualTo(Relation.NEAR);
        assertThat(copy.of().value()).isEqualTo("z");
        assertThat(copy.similarity()).isCloseTo(Exact.jaccard(text, edited), within(0.1));
        assertThat(only(read, "z").of().value()).isEqualTo("z");
        assertThat(labels(read, "c")).isEmpty();
    }

    @Test
    void aWireTextIsFoundInsideALongerArticle() {
        String wire = PROSE.text(80);
        String before = PROSE.text(350);
        String longer = before + "\n" + wire + "\n" + PROSE.text(300);

        Map<String, Reading> read = Corpora.link(
                article("long", longer).title("All that happened").build(),
                article("wire", wire).title("What happened").build());

        Annotation<Copy> contains = labels(read, "long").get(0);
        int start = "All that happened\n\n".length() + before.length() + 1;
        assertThat(contains.value().relation()).isEqualTo(Relation.CONTAINS);
        assertThat(contains.value().of().value()).isEqualTo("wire");
        assertThat(contains.value().similarity()).isEqualTo(1);
        assertThat(contains.span().start()).isEqualTo(start);
        assertThat(contains.span().end()).isEqualTo(start + wire.length());

        Annotation<Copy> contained = labels(read, "wire").get(0);
        assertThat(contained.value().relation()).isEqualTo(Relation.CONTAINED);
        assertThat(contained.value().of().value()).isEqualTo("long");
        assertThat(contained.value().cluster()).isEqualTo(contains.value().cluster());
        assertThat(contained.span()).isEqualTo(read(read, "wire").extent());
    }

    @Test
    void aRoundUpDoesNotMakeItsPartsCopiesOfEachOther() {
        String one = PROSE.text(120);
        String other = PROSE.text(120);

        Map<String, Reading> read = Corpora.link(
                article("a", one).build(),
                article("b", other).build(),
                article("roundup", PROSE.text(60) + "\n" + one + "\n" + other).build());

        assertThat(only(read, "a").cluster()).isNotEqualTo(only(read, "b").cluster());
        assertThat(labels(read, "roundup"))
                .extracting(it -> it.value().relation())
                .containsExactly(Relation.CONTAINS, Relation.CONTAINS);
        assertThat(labels(read, "roundup"))
                .extracting(it -> it.value().of().value())
                .containsExactly("a", "b");
    }

    @Test
    void copiesOfAContainedTextStayOneCluster() {
        String wire = PROSE.text(150);

        Map<String, Reading> read = Corpora.link(
                article("a", wire).build(),
                article("b", Edits.replaceWords(wire, 2, PROSE)).build(),
                article("x", PROSE.text(200) + "\n" + wire + "\n" + PROSE.text(150))
                        .build(),
                article("y", wire + "\n" + PROSE.text(400)).build());

        assertThat(List.of("a", "b", "x", "y"))
                .allSatisfy(it ->
                        assertThat(labels(read, it).get(0).value().cluster()).isEqualTo("a"));
        assertThat(labels(read, "b"))
                .extracting(it -> it.value().relation())
                .containsExactlyInAnyOrder(Relation.NEAR, Relation.CONTAINED);
        assertThat(only(read, "y").relation()).isEqualTo(Relation.CONTAINS);
    }

    @Test
    void whatASitePrintsUnderItsArticlesMakesNoCopies() {
        String notice = PROSE.text(130);
        Article[] briefs = new Article[6];
        for (int i = 0; i < briefs.length; i++) {
            briefs[i] = article("brief" + i, PROSE.text(25 + 10 * i) + "\n" + notice)
                    .outlet(new Outlet("harbour.example", "Harbour Post"))
                    .build();
        }

        Map<String, Reading> read = Corpora.link(briefs);

        assertThat(read.keySet()).allSatisfy(it -> assertThat(labels(read, it)).isEmpty());
    }

    @Test
    void twoBriefsOfOneSiteWithItsNoticeAreNoCopies() {
        String notice = PROSE.text(130);
        URI site = URI.create("https://www.harbour.example/1");

        Map<String, Reading> read = Corpora.link(
                article("a", PROSE.text(60) + "\n" + notice).url(site).build(),
                article("b", PROSE.text(60) + "\n" + notice).url(site).build());

        assertThat(labels(read, "a")).isEmpty();
    }

    @Test
    void aChainOfEditsIsCutWhereItDriftsAway() {
        String a = PROSE.text(300);
        String b = Edits.swapTail(a, 0.25, PROSE);
        String c = Edits.swapHead(b, 0.25, PROSE);
        String d = Edits.swapTail(c, 0.25, PROSE);

        Map<String, Reading> read = Corpora.link(
                article("a", a).build(),
                article("b", b).build(),
                article("c", c).build(),
                article("d", d).build());

        assertThat(List.of("a", "b", "c"))
                .allSatisfy(it -> assertThat(nearCopies(read, it)).containsExactly("a"));
        assertThat(nearCopies(read, "d")).isEmpty();
    }

    @Test
    void theOriginalIsTheEarliestThenTheOneThatCreditsNobody() {
        String text = PROSE.text(100);
        Instant morning = Instant.parse("2024-05-01T06:00:00Z");

        Map<String, Reading> byCredit = Corpora.link(
                article("a", "NORTH SABLE (AP) — " + text).build(),
                article("b", text).build(),
                article("c", text + "\nVia\u00A0Harbour Post").build());
        Map<String, Reading> byMoment = Corpora.link(
                article("a", text)
                        .published(Published.at(morning.plusSeconds(60)))
                        .build(),
                article("b", text + "\nVia Harbour Post")
                        .published(Published.at(morning))
                        .build());

        assertThat(labels(byCredit, "a").get(0).value().of().value()).isEqualTo("b");
        assertThat(only(byMoment, "a").of().value()).isEqualTo("b");
    }

    @Test
    void theOriginalIsTheOutletThatAnotherCredits() {
        String text = PROSE.text(100);
        Map<String, Reading> read = Corpora.link(
                article("a", "NORTH SABLE (Harbour Wire) - " + text)
                        .outlet(new Outlet("lantern.example", "The Lantern"))
                        .published(Published.on(LocalDate.of(2024, 5, 1)))
                        .build(),
                article("b", "NORTH SABLE (Harbour Wire) - " + text)
                        .outlet(new Outlet("wire.example", "Harbour Wire"))
                        .published(Published.at(Instant.parse("2024-05-01T06:00:00Z")))
                        .build(),
                article("c", "Via Harbour Wire\n" + text)
                        .outlet(new Outlet("echo.example", "Echo"))
                        .build());

        assertThat(List.of("a", "b", "c"))
                .allSatisfy(it ->
                        assertThat(labels(read, it).get(0).value().of().value()).isEqualTo("b"));
    }

    @Test
    void twoArticlesThatPrintPartOfOneWireSayWhere() {
        String wire = PROSE.text(140);
        String one = PROSE.text(200) + "\n" + wire + "\n" + PROSE.text(150);
        String other = wire + "\n" + PROSE.text(500);

        Map<String, Reading> read =
                Corpora.link(article("a", one).build(), article("b", other).build());

        Annotation<Copy> copy = labels(read, "a").get(0);
        Span there = copy.value().passage().orElseThrow();
        assertThat(copy.value().of().value()).isEqualTo("b");
        assertThat(copy.value().similarity()).isBetween(0.15, 0.45);
        assertThat(copy.span().in(one)).contains(wire.substring(80, wire.length() - 80));
        assertThat(there.in(other)).contains(wire.substring(80, wire.length() - 80));
    }

    @Test
    void aShortQuotationMakesNoCopies() {
        String quotation = PROSE.text(45);

        Map<String, Reading> read = Corpora.link(
                article("a", PROSE.text(200) + "\n" + quotation + "\n" + PROSE.text(150))
                        .build(),
                article("b", quotation + "\n" + PROSE.text(300)).build());

        assertThat(labels(read, "a")).isEmpty();
    }

    @Test
    void aRoundUpThatIsHalfWireContainsIt() {
        String wire = PROSE.text(200);

        Map<String, Reading> read = Corpora.link(
                article("wire", wire).build(),
                article("roundup", PROSE.text(90) + "\n" + wire + "\n" + PROSE.text(90))
                        .build());

        assertThat(only(read, "roundup").relation()).isEqualTo(Relation.CONTAINS);
        assertThat(only(read, "wire").relation()).isEqualTo(Relation.CONTAINED);
    }

    @Test
    void thousandsOfOneTextAreLinkedInARow() {
        DuplicatesLinker linker = new DuplicatesLinker();
        Sketch sketch = linker.sketch(Reading.of(article("x", PROSE.text(100)).build()));
        List<Member<Sketch>> members = IntStream.range(0, 5_000)
                .mapToObj(it -> new Member<>(new ArticleId("c%05d".formatted(it)), sketch))
                .toList();

        List<Link> links = Steps.compare(linker, members);
        Map<ArticleId, List<Label<Copy>>> labels = Steps.label(linker, new Cluster<>(members, links));

        assertThat(links).hasSize(4_999);
        assertThat(labels)
                .hasSize(5_000)
                .allSatisfy((id, found) -> assertThat(found)
                        .singleElement()
                        .satisfies(it -> assertThat(it.value().of().value()).isEqualTo("c00000")));
    }

    @Test
    void oddBodiesHinderNoOthers() {
        String text = PROSE.text(120);

        Map<String, Reading> read = Corpora.link(
                article("a", text).build(),
                article("b", text).build(),
                article("empty", "").build(),
                article("word", "Video").build(),
                article("monotone", "na ".repeat(1_700_000)).build(),
                article("endless", "x".repeat(5_000_000)).build(),
                article("signs", "— ".repeat(2_500_000)).build());

        assertThat(only(read, "b").of().value()).isEqualTo("a");
        assertThat(List.of("empty", "word", "monotone", "endless", "signs"))
                .allSatisfy(it -> assertThat(labels(read, it)).isEmpty());
    }

    @Test
    void koreanIsComparedByCharacters() {
        String text = PROSE.korean(200);

        Map<String, Reading> read = Corpora.link(
                article("a", text).build(),
                article("b", text.replace(" ", "").substring(20)).build(),
                article("c", PROSE.korean(200)).build());

        assertThat(only(read, "b").relation()).isEqualTo(Relation.NEAR);
        assertThat(labels(read, "c")).isEmpty();
    }

    @Test
    void shortTextsAreCopiesOnlyWhenExact() {
        Map<String, Reading> read = Corpora.link(
                article("a", "Police in Port Sable arrested a man on Tuesday after a chase.")
                        .build(),
                article("b", "Police in Port Sable arrested a man on Monday after a chase.")
                        .build());

        assertThat(labels(read, "a")).isEmpty();
    }

    @Test
    void anOperatorMayDemandMoreLikeness() {
        assertThat(new DuplicatesLinker()
                        .configure(Settings.of(Map.of("threshold", "0.8")))
                        .threshold())
                .isEqualTo(0.8);
        assertThatThrownBy(() -> new DuplicatesLinker().configure(Settings.of(Map.of("threshold", "80"))))
                .hasMessageContaining("'threshold' must be above 0 and below 1, not 80");
    }

    private static Article.Builder article(String id, String body) {
        return Article.untitled().id(new ArticleId(id)).body(body);
    }

    private static Reading read(Map<String, Reading> read, String id) {
        return java.util.Objects.requireNonNull(read.get(id));
    }

    private static List<Annotation<Copy>> labels(Map<String, Reading> read, String id) {
        return read(read, id).get(Copy.DUPLICATES);
    }

    private static List<String> nearCopies(Map<String, Reading> read, String id) {
        return labels(read, id).stream()
                .map(Annotation::value)
                .filter(it -> it.relation() == Relation.NEAR || it.of().value().equals(id))
                .map(Copy::cluster)
                .toList();
    }

    private static Copy only(Map<String, Reading> read, String id) {
        assertThat(labels(read, id)).hasSize(1);
        return labels(read, id).get(0).value();
    }
}
