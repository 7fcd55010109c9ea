terraform {
  provider_meta "google" {
    module_name = "blueprints/terraform/widget:x/v1.2.0"
  }
}
