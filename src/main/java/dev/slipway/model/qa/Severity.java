package dev.slipway.model.qa;

/** How bad a difference is. Only an error decides the verdict. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
