package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.Language;

class LanguageAnalyzerTest {

    private static final Analyzer<Language> ANALYZER = new LanguageAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The harbour council voted on Tuesday to close the old ferry line.
        de | Der Hafenrat hat am Dienstag beschlossen, die alte Fähre einzustellen.
        fr | Le conseil du port a décidé mardi de fermer l'ancienne ligne de bac.
        es | El consejo del puerto decidió el martes cerrar la vieja línea de ferry.
        ca | El consell del port va decidir dimarts tancar la vella línia de vaixell.
        pt | O conselho do porto decidiu na terça-feira encerrar a antiga linha da balsa.
        it | Il consiglio del porto ha deciso martedì di chiudere la vecchia linea.
        nl | De havenraad heeft dinsdag besloten de oude veerdienst te sluiten.
        da | Havnerådet besluttede tirsdag, at den gamle færge ikke længere skal sejle.
        nb | Havnerådet vedtok tirsdag at den gamle fergen ikke lenger skal gå.
        nn | Hamnerådet vedtok tysdag at den gamle ferja ikkje lenger skal gå.
        sv | Hamnrådet beslutade i tisdags att den gamla färjan inte längre ska gå.
        pl | Rada portu postanowiła we wtorek zamknąć starą linię promową.
        cs | Rada přístavu v úterý rozhodla, že starý přívoz už nebude jezdit.
        sk | Rada prístavu v utorok rozhodla, že stará kompa už nebude premávať.
        ru | Совет порта решил во вторник закрыть старую паромную линию.
        uk | Рада порту вирішила у вівторок закрити стару поромну лінію.
        bg | Съветът на пристанището реши във вторник да закрие старата линия.
        sr | Савет луке одлучио је у уторак да затвори стару линију.
        tr | Liman kurulu salı günü eski vapur hattını kapatmaya karar verdi.
        az | Liman şurası çərşənbə axşamı köhnə bərə xəttini bağlamağa qərar verdi.
        id | Dewan pelabuhan memutuskan pada hari Selasa untuk menutup jalur lama itu.
        ar | قرر مجلس الميناء يوم الثلاثاء إغلاق خط العبارة القديم.
        fa | شورای بندر روز سه‌شنبه تصمیم گرفت که خط قدیمی را ببندد.
        ja | 港湾評議会は火曜日、古い渡し船の航路を閉鎖することを決めた。
        zh | 港口委员会星期二决定关闭旧的渡轮航线。
        ko | 항만 위원회는 화요일 낡은 여객선 노선을 닫기로 결정했다.
        el | Το συμβούλιο του λιμανιού αποφάσισε να κλείσει την παλιά γραμμή.
        km | ក្រុមប្រឹក្សាកំពង់ផែបានសម្រេច
        """)
    void namesTheLanguageOfOneSentence(String code, String sentence) {
        assertThat(codes(ANALYZER, sentence)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n\t", "1234 – 5678", "😀😀😀", "https://harbour.example/a/1", "@harbour #ferry", "𐎀𐎁𐎂"
            })
    void saysNothingWhereThereAreNoWords(String text) {
        assertThat(codes(ANALYZER, text)).isEmpty();
    }

    @Test
    void readsTheTitleWhereTheBodyIsShort() {
        Article article = Article.titled("Der Hafenrat stellt die alte Fähre ein und baut eine Brücke")
                .body("Foto: M. Muster")
                .build();

        assertThat(found(ANALYZER, article)).extracting(Language::code).containsExactly("de");
    }

    @Test
    void looksPastAnEnglishLineAtTheTop() {
        String body = "Share this article. Read more.\n"
                + "Rada portu postanowiła we wtorek zamknąć starą linię promową. ".repeat(40);

        assertThat(codes(ANALYZER, body)).containsExactly("pl");
    }

    @Test
    void choosesAmongTheLanguagesOfTheOperator() throws Exception {
        Analyzer<Language> chosen = ANALYZER.configure(Settings.of(Map.of("languages", "en, de")));

        assertThat(codes(chosen, "Der Hafenrat hat beschlossen.")).containsExactly("de");
        assertThat(codes(chosen, "Совет порта решил закрыть линию.")).isEmpty();
    }

    @Test
    void refusesALanguageItDoesNotKnow() {
        assertThatThrownBy(() -> ANALYZER.configure(Settings.of(Map.of("languages", "en, xx"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[xx]");
    }

    @Test
    void explainsWithTheRunnersUp() {
        Reading reading = Reading.of(Article.untitled()
                .body("Havnerådet vedtok tirsdag at fergen ikke lenger skal gå.")
                .build());
        Annotation<Language> finding = Annotation.at(reading.extent(), new Language("nb", 1));

        assertThat(ANALYZER.explain(reading, finding))
                .hasValueSatisfying(it ->
                        assertThat(it).startsWith("nb (Norwegian Bokmål) ").contains("da (Danish)"));
    }

    @Test
    void servesManyThreads() {
        String sentence = "The harbour council voted on Tuesday to close the old ferry line.";

        assertThat(IntStream.range(0, 200).parallel().mapToObj(it -> found(ANALYZER, sentence)))
                .hasSize(200)
                .allMatch(it -> it.equals(found(ANALYZER, sentence)));
    }

    private static List<String> codes(Analyzer<Language> analyzer, String body) {
        return found(analyzer, Article.untitled().body(body).build()).stream()
                .map(Language::code)
                .toList();
    }

    private static List<Language> found(Analyzer<Language> analyzer, String body) {
        return found(analyzer, Article.untitled().body(body).build());
    }

    private static List<Language> found(Analyzer<Language> analyzer, Article article) {
        try {
            return analyzer.analyze(Reading.of(article)).stream()
                    .map(Annotation::value)
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
