package org.parallax.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Rules that every module keeps, over what was built of them. A rule about a part that is not there yet holds. */
@AnalyzeClasses(
        packages = "org.parallax",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.ShippedOnly.class})
class ArchitectureTest {

    /** Leaves out this module. */
    static final class ShippedOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/parallax/checks/");
        }
    }

    private static final String[] PLUGINS = {
        "org.parallax.language..",
        "org.parallax.sentences..",
        "org.parallax.entities..",
        "org.parallax.quotes..",
        "org.parallax.credits..",
        "org.parallax.figures..",
        "org.parallax.loaded..",
        "org.parallax.sentiment..",
        "org.parallax.targets..",
        "org.parallax.geo..",
        "org.parallax.duplicates..",
        "org.parallax.stories..",
        "org.parallax.comparison..",
        "org.parallax.outlets.."
    };
    private static final String CLI = "org.parallax.cli..";

    @ArchTest
    static final ArchRule apiDependsOnNothing = classes()
            .that()
            .resideInAPackage("org.parallax.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.parallax.api..", "java..", "org.jspecify..", "com.fasterxml.jackson.annotation..")
            .because(
                    "plug-ins in class loaders of their own share these types, and whatever appears in them is shared too");

    @ArchTest
    static final ArchRule pluginsSeeTheApiOnly = noClasses()
            .that()
            .resideInAnyPackage(PLUGINS)
            .should()
            .dependOnClassesThat(describe(
                    "Parallax outside the API and their own module",
                    it -> it.getPackageName().startsWith("org.parallax.")
                            && !it.getPackageName().startsWith("org.parallax.api.")
                            && !isPlugin(it.getPackageName())))
            .because("the bundled plug-ins show that the API is enough for a plug-in");

    @ArchTest
    static final ArchRule pluginsDoNotKnowEachOther = slices().matching(
                    "org.parallax.(language|sentences|entities|quotes|credits|figures|loaded|sentiment|targets|geo|duplicates|stories|comparison|outlets)..")
            .should()
            .notDependOnEachOther()
            .because("a layer is its name: plug-ins share findings, never classes")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule guiceStaysAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackages("org.parallax.core.guice..", "org.parallax.server", CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..")
            .because("Parallax works with constructors alone, and embedders may use another container");

    @ArchTest
    static final ArchRule jsonStaysInItsPackage = noClasses()
            .that()
            .resideInAPackage("org.parallax.core..")
            .and()
            .resideOutsideOfPackage("org.parallax.core.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("what is written and read is decided in one place");

    @ArchTest
    static final ArchRule pluginsAndSourcesDoNotBindJson = noClasses()
            .that()
            .resideInAnyPackage(PLUGINS)
            .or(resideInAPackage("org.parallax.ingest..")
                    .and(resideOutsideOfPackage("org.parallax.ingest.html.."))
                    .and(resideOutsideOfPackage("org.parallax.ingest.feed..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because(
                    "the interchange format is read by org.parallax.core.json; only pages and feeds have JSON of their own");

    @ArchTest
    static final ArchRule luceneStaysInTheArchive = noClasses()
            .that()
            .resideOutsideOfPackages("org.parallax.archive..", "org.parallax.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("Lucene 10 needs Java 21, and clusters still run plug-ins and core on Java 17");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.parallax.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule nobodyEndsTheJvm = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.parallax.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("the JVM belongs to whoever embeds Parallax");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, "org.parallax.bench..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("standard output is the result, and only the command line knows where results go");

    @ArchTest
    static final ArchRule nobodyGoesToTheNetwork = noClasses()
            .that()
            .resideOutsideOfPackage("org.parallax.net..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.apache.hc..")
            .orShould()
            .dependOnClassesThat(assignableTo(Socket.class)
                    .or(assignableTo(URLConnection.class))
                    .or(assignableTo(SocketChannel.class))
                    .or(assignableTo(DatagramSocket.class)))
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .because("every request has to pass one guard against forged addresses");

    @ArchTest
    static final ArchRule onlyFetchingKnowsHowCrawlersBehave = noClasses()
            .that()
            .resideOutsideOfPackage("org.parallax.fetch")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("crawlercommons..")
            .because("robots.txt and turns are kept in one place, through which every page comes");

    @ArchTest
    static final ArchRule nobodyMakesXmlParsers = noClasses()
            .that()
            .resideOutsideOfPackage("org.parallax.ingest.xml..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..")
                    .and(not(belongToAnyOf(XMLOutputFactory.class, XMLStreamWriter.class, XMLStreamException.class))))
            .because("the JDK's parsers read local files and connect out unless each is told not to");

    @ArchTest
    static final ArchRule nobodyDeserializes = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .because("Java deserialization runs what it reads");

    @ArchTest
    static final ArchRule noStaticVariables =
            fields().that().areStatic().should().beFinal().because("two runs in one JVM must not know of each other");

    @ArchTest
    static final ArchRule noStaticState = noFields()
            .that()
            .haveModifier(STATIC)
            .and()
            .haveModifier(FINAL)
            .should()
            .haveRawType(describe(
                    "a class whose objects change",
                    it -> it.getPackageName().equals("java.util.concurrent.atomic")
                            || it.isAssignableTo(HashMap.class)
                            || it.isAssignableTo(ThreadLocal.class)
                            || it.isAssignableTo(StringBuilder.class)
                            || it.getFullName().startsWith("java.util.concurrent.Concurrent")
                            || it.getFullName().equals("java.util.ArrayList")
                            || it.getFullName().equals("java.text.SimpleDateFormat")
                            || it.getFullName().equals("java.util.Random")))
            .because("two runs in one JVM must not know of each other");

    @ArchTest
    static final ArchRule oneLoggingApi = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.apache.commons.logging..", "org.apache.log4j..", "org.apache.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.System$Logger")
            .because(
                    "embedders configure logging once, through SLF4J; only the application may quieten what Lucene logs");

    @ArchTest
    static final ArchRule noTestToolsInTheProduct = noClasses()
            .that()
            .resideOutsideOfPackage("org.parallax.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.assertj..", "org.parallax.testkit..")
            .because("only the testkit is made for tests");

    private static boolean isPlugin(String packageName) {
        for (String plugin : PLUGINS) {
            if ((packageName + ".").startsWith(plugin.substring(0, plugin.length() - 1))) {
                return true;
            }
        }
        return false;
    }
}
