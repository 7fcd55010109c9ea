package dev.slipway.adapter.forge;

import org.junit.jupiter.api.BeforeEach;

/** What every forge must do. A forge's test extends this and has nothing more to say. */
abstract class ForgeLaws
    implements PullRequestLaws, MergeLaws, HandMergeLaws, ReleaseLaws, RaceLaws {

  private ForgeStory story;

  /** A forge with nothing in it, on a remote whose main has one commit. */
  abstract ForgeWorld newWorld();

  @BeforeEach
  void begin() {
    story = new ForgeStory(newWorld());
  }

  @Override
  public ForgeStory story() {
    return story;
  }
}
