terraform {
  provider_meta "google" {
    module_name = "blueprints/terraform/widget/v1.1.0"
  }
}
