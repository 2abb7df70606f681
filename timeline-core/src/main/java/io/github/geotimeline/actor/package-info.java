/**
 * Who and where: the actors and places of an event, and the gazetteer that knows them by name. Nothing is null here,
 * neither in nor out.
 */
package io.github.geotimeline.actor;
