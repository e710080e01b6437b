package org.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.Article;

class StoriesLinkerTest {

    @Test
    void twoEventsOfOneKindStayApart() {
        assertThat(Press.stories(Press.FIRES))
                .isEqualTo(Map.of("m1", "m1", "m2", "m1", "m3", "m1", "w1", "w1", "w2", "w1"));
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        Map<String, String> stories = Press.stories(Press.FIRES);
        for (int seed = 0; seed < 5; seed++) {
            List<Article> shuffled = new ArrayList<>(Press.FIRES);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Press.stories(shuffled)).isEqualTo(stories);
        }
    }

    @Test
    void aStoryKeepsItsNameWhenALaterArticleWithALowerIdJoins() {
        List<Article> more = new ArrayList<>(Press.FIRES);
        more.add(Press.article(
                "a0",
                "2026-03-04",
                "Thornbury mourns Pellam mill",
                "A day after fire destroyed the Pellam cotton mill in Marlow Street, Thornbury, people came to look. Fire chief"
                        + " Dana Orrick said the forty firefighters had done what they could."));
        assertThat(Press.stories(more)).containsEntry("a0", "m1").containsEntry("m1", "m1");
    }

    @Test
    void daysFurtherApartThanTheWindowPartWhatIsToldAlike() {
        Article first = Press.FIRES.get(0);
        Article later = Press.article("later", "2026-03-12", first.title().orElseThrow(), first.body());
        assertThat(Press.stories(List.of(first, later))).isEmpty();
        Article within = Press.article("within", "2026-03-09", first.title().orElseThrow(), first.body());
        assertThat(Press.stories(List.of(first, within))).hasSize(2);
    }

    @Test
    void articlesWithoutADayMeetThoseWithOne() {
        Article first = Press.FIRES.get(0);
        Article undated = Press.article("undated", "", "Fire destroys Thornbury mill", first.body());
        assertThat(Press.stories(List.of(first, undated))).isEqualTo(Map.of("m1", "m1", "undated", "m1"));
        Article other = Press.article("other", "", "Thornbury mill destroyed by fire", first.body());
        assertThat(Press.stories(List.of(other, undated))).hasSize(2);
    }

    @Test
    void otherLanguagesAndScriptsGoThroughTheSameWords() {
        assertThat(Press.stories(List.of(
                        Press.article(
                                "g1",
                                "2026-03-02",
                                "Hochwasser reißt Brücke in Oberlauen mit",
                                "Das Hochwasser der Lauen hat die Steinbrücke in Oberlauen mitgerissen. Bürgermeisterin Ilse Trantow"
                                        + " ließ das Rathaus räumen."),
                        Press.article(
                                "g2",
                                "2026-03-02",
                                "Oberlauen verliert Steinbrücke",
                                "In Oberlauen hat das Hochwasser die Steinbrücke zerstört. Das Rathaus wurde geräumt, sagte"
                                        + " Bürgermeisterin Ilse Trantow."),
                        Press.article(
                                "g3",
                                "2026-03-02",
                                "Theater in Felsgrund spielt wieder",
                                "Das Theater in Felsgrund hat die neue Spielzeit eröffnet. Intendant Bodo Kaspari zeigte sich"
                                        + " zufrieden."),
                        Press.article("j1", "2026-03-02", "緑浜の港で漁船が衝突", "緑浜の港で漁船二隻が衝突し、船長の田之倉さんが軽いけがをした。"),
                        Press.article("j2", "2026-03-02", "漁船が衝突、緑浜港", "二隻の漁船が緑浜の港で衝突した。田之倉船長は軽いけが。"))))
                .isEqualTo(Map.of("g1", "g1", "g2", "g1", "j1", "j1", "j2", "j1"));
    }
}
