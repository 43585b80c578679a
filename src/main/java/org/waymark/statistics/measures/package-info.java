/**
 * What Waymark counts and how: the measures with their definitions, the topics, bases and dimensions they are made of.
 * Its words are measure, topic, basis, dimension, window, numerator and denominator. It knows the ledger's cubes and the coded lists, no database.
 */
package org.waymark.statistics.measures;
