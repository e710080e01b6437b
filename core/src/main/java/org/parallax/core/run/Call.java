package org.parallax.core.run;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * One call of a plug-in.
 *
 * @param name the plug-in's name
 * @param plugin the plug-in, whose class loader is in place during the call
 * @param subject what the call is about, for the report if it fails
 * @param work calls the plug-in, changes nothing, and returns what to change if it succeeds
 */
record Call(String name, Object plugin, Supplier<String> subject, Callable<Runnable> work) {}
