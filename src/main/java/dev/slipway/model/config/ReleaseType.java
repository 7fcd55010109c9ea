package dev.slipway.model.config;

/** What kind of package is released, and so which files a release touches. */
public enum ReleaseType {
  SIMPLE,
  NODE,
  PYTHON,
  GO,
  RUST,
  MAVEN,
  JAVA,
  RUBY,
  PHP,
  DART,
  ELIXIR,
  HELM,
  TERRAFORM_MODULE;

  /** As configuration spells it: {@code terraform-module}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
