package dev.slipway.adapter.forge;

/** The embedded forge obeys the laws. */
class EmbeddedForgeTest extends ForgeLaws {

  @Override
  ForgeWorld newWorld() {
    return new MemoryForgeWorld();
  }
}
