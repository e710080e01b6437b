package org.parallax.entities.lexicon;

/** What a lexicon may know of a word or name; a bit each. */
public final class Sense {

    /** Some name goes on after these words. */
    public static final int PREFIX = 1;
    /** A given name: <i>Vladimir</i>. */
    public static final int GIVEN = 1 << 1;
    /** A surname: <i>Smith</i>. */
    public static final int SURNAME = 1 << 2;
    /** Stands before a person's name: <i>President</i>. */
    public static final int TITLE = 1 << 3;
    /** The name of an organization: <i>Reuters</i>. */
    public static final int ORGANIZATION = 1 << 4;
    /** A word of the names of organizations: <i>Ministry</i>. */
    public static final int BODY = 1 << 5;
    /** A country or a first-order division. */
    public static final int COUNTRY = 1 << 6;
    /** A large town, or another well-known place. */
    public static final int TOWN = 1 << 7;
    /** A small place. */
    public static final int VILLAGE = 1 << 8;
    /** A word of the names of places: <i>River</i>. */
    public static final int FEATURE = 1 << 9;
    /** A people, religion, language, or the adjective of one. */
    public static final int PEOPLE = 1 << 10;
    /** A day, month or feast. */
    public static final int CALENDAR = 1 << 11;
    /** A word of the names of events: <i>War</i>. */
    public static final int OCCASION = 1 << 12;
    /** Mostly printed in lower case. */
    public static final int COMMON = 1 << 13;
    /** A small word within names: <i>of</i>. */
    public static final int CONNECTOR = 1 << 14;

    /** Says what somebody is: <i>spokesman</i>. */
    public static final int ROLE = 1 << 15;

    private Sense() {}
}
