package org.parallax.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.parallax.api.annotation.Layer;

/**
 * Words that judge where they could tell.
 *
 * @param scope whether this is about a term or a whole sentence
 * @param loaded whether the term or the sentence counts as loaded
 * @param score for a sentence the probability that readers take it for loaded; for a term its share in that, from 0 to 1
 * @param category in what way a term is loaded; absent for sentences
 * @param reason in one phrase why
 * @param voice who speaks there
 */
public record LoadedLanguage(
        Scope scope, boolean loaded, double score, Optional<Category> category, Optional<String> reason, Voice voice) {

    /** Each loaded term, at its words, and each sentence, at the sentence. */
    public static final Layer<LoadedLanguage> LOADED_LANGUAGE = Layer.of("loaded-language", LoadedLanguage.class);

    /** What a finding is about. */
    public enum Scope {
        @JsonProperty("term")
        TERM,
        @JsonProperty("sentence")
        SENTENCE
    }

    /** In what way a term is loaded. */
    public enum Category {
        /** A name that takes sides: <i>regime</i>, <i>terrorist</i>. */
        @JsonProperty("naming")
        NAMING,
        /** A word that only makes louder: <i>utterly</i>. */
        @JsonProperty("intensifier")
        INTENSIFIER,
        /** Speaks of people as of animals, dirt or disease. */
        @JsonProperty("dehumanising")
        DEHUMANISING,
        /** Suggests what it does not say: <i>so-called</i>, <i>claims</i>. */
        @JsonProperty("insinuation")
        INSINUATION,
        /** A word or two in quotation marks that hold it at arm's length. */
        @JsonProperty("scare-quotes")
        SCARE_QUOTES,
        /** A mild name for something harsh: <i>collateral damage</i>. */
        @JsonProperty("euphemism")
        EUPHEMISM,
        /** Says how something is to be felt about: <i>shocking</i>. */
        @JsonProperty("judgement")
        JUDGEMENT,
        /** A verb that frames or colours an act: <i>slammed</i>. */
        @JsonProperty("framing")
        FRAMING
    }
}
