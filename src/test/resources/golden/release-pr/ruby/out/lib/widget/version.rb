module Widget
  VERSION = "1.0.1".freeze
end
