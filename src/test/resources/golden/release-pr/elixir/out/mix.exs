defmodule Widget.MixProject do
  use Mix.Project

  @version "1.0.1"

  def project do
    [app: :widget, version: @version, deps: []]
  end
end
