package dev.slipway.model.config;

/** How a package's release is recorded on the forge. */
public record ForgeReleaseConfig(
    boolean skip, boolean draft, boolean prerelease, boolean forceTagCreation) {

  public static final ForgeReleaseConfig DEFAULT =
      new ForgeReleaseConfig(false, false, false, false);
}
