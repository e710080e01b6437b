package org.parallax.quotes.text;

/** What a word can be: bits, of which a word has as many as it has readings. */
public final class Kind {

    /** A verb that has a clause or words in marks as its content: <i>said that</i>. */
    public static final long SAY = 1;
    /** A verb whose content comes after the one who is told. */
    public static final long TELL = 1 << 1;
    /** A verb with <i>to</i>: <i>vowed to</i>. */
    public static final long WANT = 1 << 2;
    /** A verb whose object is the content: <i>called it brutal</i>. */
    public static final long JUDGE = 1 << 3;
    /** A verb that introduces words in marks only: <i>went on</i>. */
    public static final long QUOTE = 1 << 4;
    /** A noun for something said: <i>claim</i>. */
    public static final long NOUN = 1 << 5;
    /** Any other verb that is often met. */
    public static final long VERB = 1 << 6;

    public static final long BE = 1 << 7;
    public static final long HAVE = 1 << 8;
    public static final long DO = 1 << 9;
    public static final long MODAL = 1 << 10;
    public static final long DET = 1 << 11;
    public static final long PREP = 1 << 12;
    /** <i>She</i>, <i>they</i>. */
    public static final long PERSON = 1 << 13;
    /** <i>Her</i>, <i>them</i>. */
    public static final long OBJECT = 1 << 14;

    public static final long RELATIVE = 1 << 15;
    public static final long AND = 1 << 16;
    public static final long THAT = 1 << 17;
    /** <i>Because</i>, <i>while</i>. */
    public static final long SUB = 1 << 18;

    public static final long ADVERB = 1 << 19;
    /** A day, a month, a time of the day. */
    public static final long TIME = 1 << 20;

    public static final long TITLE = 1 << 21;
    /** A noun for somebody who speaks: <i>spokesman</i>. */
    public static final long ROLE = 1 << 22;
    /** A noun for something that has a title. */
    public static final long WORK = 1 << 23;
    /** A noun for where somebody says something: <i>interview</i>. */
    public static final long PLACE = 1 << 24;
    /** A verb's form that is a noun as often. */
    public static final long BOTH = 1 << 25;

    /** The forms of a verb. */
    public static final long BASE = 1 << 26;

    public static final long THIRD = 1 << 27;
    public static final long PAST = 1 << 28;
    public static final long DONE = 1 << 29;
    public static final long DOING = 1 << 30;

    /** A number. */
    public static final long NUMBER = 1L << 31;
    /** Begins with a capital. */
    public static final long CAPITAL = 1L << 32;
    /** Ends with <i>'s</i> or <i>s'</i>. */
    public static final long OWNER = 1L << 33;

    public static final long COMMA = 1L << 34;
    public static final long COLON = 1L << 35;
    public static final long DASH = 1L << 36;
    /** A full stop, question mark, exclamation mark, or three dots. */
    public static final long STOP = 1L << 37;

    public static final long OPEN = 1L << 38;
    public static final long CLOSE = 1L << 39;
    public static final long SEMICOLON = 1L << 40;
    /** Any other mark. */
    public static final long MARK = 1L << 41;

    public static final long LETTERS = 1L << 42;
    /** <i>To</i>. */
    public static final long TO = 1L << 43;
    /** A plural by its ending. */
    public static final long PLURAL = 1L << 44;

    /** <i>The</i>, <i>her</i>: a word that begins a noun phrase and makes none by itself. */
    public static final long ARTICLE = 1L << 45;
    /** A conjunction that begins something other than what is said: <i>while</i>. */
    public static final long CONTRAST = 1L << 46;
    /** What a headline calls itself: <i>Video:</i>. */
    public static final long LABEL = 1L << 47;
    /** A preposition that tells when or in what course. */
    public static final long SETTING = 1L << 48;
    /** Ends with <i>-ing</i>. */
    public static final long ING = 1L << 49;

    /** Ends with <i>-ed</i>. */
    public static final long ED = 1L << 50;

    /** A verb that says something with a clause only: <i>found that it leaks</i>, but not <i>found a home</i>. */
    public static final long FACT = 1L << 51;

    /** Verbs that can have somebody's words as their content. */
    public static final long CUE = SAY | TELL | WANT | JUDGE | QUOTE;

    /** Verbs that only help others. */
    public static final long AUXILIARY = BE | HAVE | DO | MODAL;

    public static final long ANY_MARK = COMMA | COLON | DASH | STOP | OPEN | CLOSE | SEMICOLON | MARK;

    private Kind() {}
}
