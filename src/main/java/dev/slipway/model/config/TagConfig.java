package dev.slipway.model.config;

/** How a package's tags and releases are named. */
public record TagConfig(
    boolean includeComponent, boolean includeV, boolean includeVInReleaseName, String separator) {

  public static final TagConfig DEFAULT = new TagConfig(true, true, true, "-");
}
