terraform {
  provider_meta "google" {
    module_name = "blueprints/terraform/widget/v1.2.0"
  }
}
